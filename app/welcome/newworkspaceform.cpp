#include "welcome/newworkspaceform.h"

#include "base/dates.h"
#include "shell/labelledfield.h"
#include "shell/preferences.h"
#include "shell/style.h"
#include "shell/words.h"
#include "welcome/beginningform.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ending = "countersign";

/// A file in the user's documents that isn't there yet, named for `company`.
QString freePath(const QString &company)
{
    static const QRegularExpression unfit(uR"([\\/:*?"<>|\x00-\x1f])"_s);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name = company.simplified().remove(unfit).left(60);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        return {};
    QString path = folder.filePath(u"%1.%2"_s.arg(name, QLatin1String(ending)));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1 %2.%3"_s.arg(name).arg(i).arg(QLatin1String(ending)));
    return path;
}

}

NewWorkspaceForm::NewWorkspaceForm(QWidget *parent)
    : QWidget(parent),
      m_beginning(new BeginningForm),
      m_file(new QLineEdit),
      m_browse(new QPushButton),
      m_create(new QPushButton)
{
    m_path = new LabelledField(m_file, m_browse);
    m_file->setLayoutDirection(Qt::LeftToRight);
    setFocusProxy(m_beginning);
    makePrimary(m_create);
    m_create->setDefault(true);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_beginning);
    column->addWidget(m_path);
    column->addWidget(m_create, 0, Qt::AlignLeading);
    column->addStretch(1);

    connect(m_beginning, &BeginningForm::companyEdited, this, &NewWorkspaceForm::suggestPath);
    connect(m_file, &QLineEdit::textEdited, this, [this](const QString &text) { m_pathTyped = !text.isEmpty(); });
    connect(m_browse, &QPushButton::clicked, this, &NewWorkspaceForm::choosePath);
    connect(m_create, &QPushButton::clicked, this, &NewWorkspaceForm::create);
    connect(m_beginning, &BeginningForm::confirmed, this, &NewWorkspaceForm::create);
    connect(m_file, &QLineEdit::returnPressed, this, &NewWorkspaceForm::create);
    inEveryLanguage(this, [this] { setWords(); });
    clear();
}

void NewWorkspaceForm::setWords()
{
    m_path->setLabel(tr("File"));
    m_path->setHint(tr("Everything is kept in this one file on this machine."));
    m_browse->setText(tr("Choose…"));
    m_create->setText(tr("Create workspace"));
}

void NewWorkspaceForm::clear()
{
    m_beginning->clear();
    m_file->clear();
    m_pathTyped = false;
    m_path->setError({});
    m_beginning->setFocus();
}

void NewWorkspaceForm::suggestPath()
{
    if (!m_pathTyped)
        m_file->setText(QDir::toNativeSeparators(freePath(m_beginning->company())));
}

void NewWorkspaceForm::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Keep the workspace in"), m_file->text(),
                                                      tr("Countersign workspaces (*.countersign)"));
    if (path.isEmpty())
        return;
    m_file->setText(QDir::toNativeSeparators(path));
    m_pathTyped = true;
}

void NewWorkspaceForm::create()
{
    const auto wanted = m_beginning->typed();
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    m_path->setError(path.isEmpty() && wanted ? tr("Choose where the file is to be kept.") : QString());
    if (!wanted)
        return;
    if (path.isEmpty()) {
        m_path->setFocus();
        return;
    }
    if (QFileInfo(path).suffix() != QLatin1String(ending))
        path += u'.' + QLatin1String(ending);

    const Stamp stamp{.operatorName = Preferences::operatorName(), .at = localNow()};
    auto made = makeWorkspace(path, *wanted, stamp);
    if (!made) {
        m_path->setError(made.error().text);
        m_path->setFocus();
        return;
    }
    m_made = *std::move(made);
    Q_EMIT created();
}
