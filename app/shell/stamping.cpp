#include "shell/stamping.h"

#include "ledger/stampstore.h"
#include "shell/session.h"

#include <QFile>
#include <QTemporaryDir>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds first = 10s, every = 1h;

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

Stamping::Stamping(Session &session, const QString &program, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_program(program)
{
    connect(&m_next, &QTimer::timeout, this, &Stamping::ask);
    m_next.start(first);
}

Stamping::~Stamping()
{
    if (!m_asking)
        return;
    m_asking->disconnect(this);
    m_asking->kill();
    m_asking->waitForFinished();
}

void Stamping::ask()
{
    m_next.start(every);
    if (m_asking || !m_session.may(Action::ChangeSettings) || m_session.database().isLost())
        return;
    const auto authority = StampStore::authority(m_session.database());
    if (!authority || authority->address.isEmpty())
        return;
    const auto note = StampStore::waiting(m_session.database());
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"checkpoint"_s), roots = m_folder->filePath(u"roots"_s);
    if (!note || note->isEmpty() || !write(path, *note) || !write(roots, authority->roots))
        return;
    QStringList words{u"checkpoint"_s, u"stamp"_s, path, u"--authority"_s, authority->address};
    if (!authority->roots.isEmpty())
        words << u"--trust"_s << roots;
    m_asking = std::make_unique<QProcess>();
    m_asking->setStandardOutputFile(QProcess::nullDevice());
    m_asking->setStandardErrorFile(QProcess::nullDevice());
    connect(m_asking.get(), &QProcess::finished, this, &Stamping::keep);
    connect(m_asking.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            keep();
    });
    m_asking->start(m_program, words);
}

void Stamping::keep()
{
    m_asking.release()->deleteLater(); // it is what calls
    const QString path = m_folder->filePath(u"checkpoint"_s);
    const StampStore::Stamped stamped{contentOf(path), contentOf(path + u".tsr"_s)};
    if (stamped.answer.isEmpty())
        return;
    const Done kept = m_session.save(Action::ChangeSettings, [&](Transaction &transaction) {
        return StampStore::add(transaction, stamped, {}); // the process looked at who vouches
    });
    if (kept)
        Q_EMIT m_session.settingsChanged();
}
