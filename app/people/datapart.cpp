#include "people/datapart.h"

#include "base/text.h"
#include "exchange/personfile.h"
#include "retention/erasurestore.h"
#include "retention/holdstore.h"
#include "retention/retentionstore.h"
#include "shell/button.h"
#include "shell/erasing.h"
#include "shell/labelledfield.h"
#include "shell/messages.h"
#include "shell/reasondialog.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"
#include "storage/snapshot.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A name of `folder` that nothing in it has yet.
QString freeFolder(const QString &folder, const QString &name)
{
    static const QRegularExpression notInNames(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    const QString plain = QString(name).replace(notInNames, u" "_s).simplified();
    QString path = QDir(folder).filePath(plain);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(u"%1 %2"_s.arg(plain).arg(i));
    return path;
}

}

DataPart::DataPart(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_handOut(new QAction(this)),
      m_hold(new QAction(this)),
      m_erase(new QAction(this)),
      m_title(newLabel()),
      m_said(newLabel())
{
    makeBold(m_title);
    m_said->setWordWrap(true);
    session.offer(m_handOut, Action::HandOut);
    session.offer(m_hold, Action::Erase);
    session.offer(m_erase, Action::Erase);
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    for (QAction *const action : ownActions())
        row->addWidget(buttonFor(action));
    row->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_said);
    column->addLayout(row);
    connect(m_handOut, &QAction::triggered, this, &DataPart::handOut);
    connect(m_hold, &QAction::triggered, this, &DataPart::toggleHold);
    connect(m_erase, &QAction::triggered, this, &DataPart::erase);
    inEveryLanguage(this, [this] { setWords(); });
}

void DataPart::show(const Person &person)
{
    m_person = person;
    m_holds.clear();
    if (m_session.may(Action::Erase)) {
        const auto holds = HoldStore::ofPerson(m_session.database(), person.id);
        for (const LegalHold &hold : holds ? *holds : QList<LegalHold>()) {
            if (hold.stands())
                m_holds << hold;
        }
    }
    setWords();
}

void DataPart::setActive(bool active)
{
    m_isActive = active;
    setWords();
}

void DataPart::setWords()
{
    m_title->setText(tr("What is kept about this person"));
    m_handOut->setText(tr("Hand it out…"));
    m_hold->setText(m_holds.isEmpty() ? tr("Place a legal hold…") : tr("Lift the legal hold"));
    m_erase->setText(tr("Erase it…"));
    QStringList reasons;
    for (const LegalHold &hold : std::as_const(m_holds))
        reasons << hold.reason;
    m_said->setText(tr("Nothing of it may be erased: %1").arg(reasons.join(u"; "_s)));
    m_said->setVisible(!m_holds.isEmpty());
    m_handOut->setEnabled(m_isActive);
    m_hold->setEnabled(m_isActive);
    m_erase->setEnabled(m_isActive && m_holds.isEmpty() && !m_isErasing);
    setVisible(m_isActive && (m_session.may(Action::HandOut) || m_session.may(Action::Erase)));
}

void DataPart::handOut()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where to put the folder for %1").arg(m_person.name),
                                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.isEmpty())
        handOutInto(folder);
}

void DataPart::handOutInto(const QString &folder)
{
    const QString to = freeFolder(
        folder, tr("%1, %2", "name, date").arg(m_person.name, m_session.stamp().at.date().toString(Qt::ISODate)));
    const Task::Work work = [to, person = m_person.id, actor = m_session.actor(),
                             stamp = m_session.stamp()](Database &database, const Progress &) -> Done {
        if (const Done allowed = actor.ask(database, Action::HandOut, stamp); !allowed)
            return allowed;
        const Snapshot snapshot(database);
        const auto file = personFile(database, person, stamp.at);
        if (!file)
            return file.error();
        const auto written = writePersonFile(*file, to);
        return written ? done() : Done(written.error());
    };
    connect(Task::start(m_session, tr("Writing what is kept about %1").arg(m_person.name), work), &Task::finished, this,
            [this, to](const Done &result) {
                if (result)
                    Q_EMIT m_session.noticed(
                        tr("It is in the folder “%1”.").arg(isolated(QDir::toNativeSeparators(to))), nullptr);
                else if (!isCancelled(result))
                    Messages::show(this, result.error());
            });
}

void DataPart::toggleHold()
{
    if (m_holds.isEmpty())
        placeHold();
    else
        liftHolds();
}

void DataPart::placeHold()
{
    ReasonDialog dialog(tr("Legal hold"),
                        tr("Nothing about %1 is erased until the hold is lifted. The reason is part of what is kept, "
                           "and of what they are handed out.")
                            .arg(isolated(m_person.name)),
                        tr("Place the hold"), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Done placed = m_session.save(Action::Erase, [&](Transaction &transaction) {
        return HoldStore::place(transaction, m_person.id, dialog.reason());
    });
    if (!placed)
        Messages::show(this, placed.error());
    show(m_person);
}

void DataPart::liftHolds()
{
    const Done lifted = m_session.save(Action::Erase, [&](Transaction &transaction) -> Done {
        const auto all = HoldStore::liftAll(transaction, m_person.id);
        return all ? done() : Done(all.error());
    });
    if (!lifted)
        Messages::show(this, lifted.error());
    else
        Q_EMIT m_session.noticed(tr("The legal hold on %1 was lifted.").arg(isolated(m_person.name)), nullptr);
    show(m_person);
}

void DataPart::erase()
{
    const auto all = RetentionStore::everythingAbout(m_session.database(), m_person.id);
    if (!all) {
        Messages::show(this, all.error());
        return;
    }
    ReasonDialog dialog(tr("Erase everything about %1").arg(m_person.name),
                        tr("Erased for ever are %1’s page and acknowledgments, with signatures, exemptions and printed "
                           "forms: %2. What stays is that there were records, who erased them and why, so that the "
                           "reason must name nobody. Copies on paper, in files and in backups stay where they are.")
                            .arg(isolated(m_person.name), tr("%n records", nullptr, int(all->records))),
                        tr("Erase for ever"), this);
    auto *const ground = new QLineEdit;
    auto *const field = new LabelledField(ground);
    field->setLabel(tr("Legal ground"));
    dialog.insert(field);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_isErasing = true;
    setWords();
    eraseInTask(m_session, {{Retention::Kind::Person, m_person.id, {}, dialog.reason(), ground->text()}}, this,
                [this, id = m_person.id] {
                    m_isErasing = false;
                    const auto left = RetentionStore::everythingAbout(m_session.database(), id);
                    if (!left && left.error().kind == Error::Kind::NotFound)
                        Q_EMIT erased();
                    else
                        setWords();
                });
}
