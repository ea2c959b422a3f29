#include "welcome/newworkspaceform.h"

#include "base/dates.h"
#include "base/languages.h"
#include "exchange/starter.h"
#include "handbook/handbookstore.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/languagebox.h"
#include "shell/preferences.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
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

Done fillWithStarter(Workspace &workspace, const Stamp &stamp)
{
    const auto handbook = starterHandbook();
    if (!handbook)
        return handbook.error();
    return workspace.change(Action::EditRules, stamp, [&](Transaction &transaction) {
        return HandbookStore::save(transaction, Handbook(), *handbook);
    });
}

}

NewWorkspaceForm::NewWorkspaceForm(QWidget *parent)
    : QWidget(parent),
      m_companyName(new QLineEdit),
      m_languages(newLanguageBox()),
      m_file(new QLineEdit),
      m_starter(new QRadioButton),
      m_empty(new QRadioButton),
      m_browse(new QPushButton),
      m_create(new QPushButton)
{
    m_company = new LabelledField(m_companyName);
    m_language = new LabelledField(m_languages);
    m_path = new LabelledField(m_file, m_browse);
    m_file->setLayoutDirection(Qt::LeftToRight);
    m_starter->setChecked(true);
    setFocusProxy(m_companyName);
    makePrimary(m_create);
    m_create->setDefault(true);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_company, m_language})
        column->addWidget(part);
    auto *const beginnings = new QVBoxLayout;
    beginnings->setSpacing(grid / 2);
    beginnings->addWidget(m_starter);
    beginnings->addWidget(m_empty);
    column->addLayout(beginnings);
    column->addWidget(m_path);
    column->addWidget(m_create, 0, Qt::AlignLeading);
    column->addStretch(1);

    connect(m_companyName, &QLineEdit::textEdited, this, &NewWorkspaceForm::suggestPath);
    connect(m_file, &QLineEdit::textEdited, this, [this](const QString &text) { m_pathTyped = !text.isEmpty(); });
    connect(m_browse, &QPushButton::clicked, this, &NewWorkspaceForm::choosePath);
    connect(m_create, &QPushButton::clicked, this, &NewWorkspaceForm::create);
    for (QLineEdit *const line : {m_companyName, m_file})
        connect(line, &QLineEdit::returnPressed, this, &NewWorkspaceForm::create);
    inEveryLanguage(this, [this] { setWords(); });
    clear();
}

void NewWorkspaceForm::setWords()
{
    m_company->setLabel(tr("Company"));
    m_language->setLabel(tr("Governing language"));
    m_language->setHint(tr("Rules are decided in this language; the others are translations of it."));
    m_starter->setText(tr("Begin with the starter handbook"));
    m_empty->setText(tr("Begin with an empty handbook"));
    m_path->setLabel(tr("File"));
    m_path->setHint(tr("Everything is kept in this one file on this machine."));
    m_browse->setText(tr("Choose…"));
    m_create->setText(tr("Create workspace"));
}

void NewWorkspaceForm::clear()
{
    m_companyName->clear();
    m_file->clear();
    m_pathTyped = false;
    setLanguage(m_languages, Language::spoken());
    for (LabelledField *const field : {m_company, m_language, m_path})
        field->setError({});
    m_companyName->setFocus();
}

void NewWorkspaceForm::suggestPath()
{
    m_company->setError({});
    if (!m_pathTyped)
        m_file->setText(QDir::toNativeSeparators(freePath(m_companyName->text())));
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
    const QString company = m_companyName->text().trimmed();
    m_company->setError(company.isEmpty() ? tr("Type the company’s name; it stands on every form.") : QString());
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    m_path->setError(path.isEmpty() && !company.isEmpty() ? tr("Choose where the file is to be kept.") : QString());
    if (company.isEmpty() || path.isEmpty()) {
        (company.isEmpty() ? m_company : m_path)->setFocus();
        return;
    }
    if (QFileInfo(path).suffix() != QLatin1String(ending))
        path += u'.' + QLatin1String(ending);

    if (const Done made = make(path, company); !made) {
        m_path->setError(made.error().text);
        m_path->setFocus();
        return;
    }
    Q_EMIT created();
}

Done NewWorkspaceForm::make(const QString &path, const QString &company)
{
    const Stamp stamp{.operatorName = Preferences::operatorName(), .at = localNow()};
    auto created = Workspace::create(path, {.company = company, .governingLanguage = language(m_languages)}, stamp);
    if (!created)
        return created.error();
    std::unique_ptr<Workspace> workspace = *std::move(created);
    if (m_starter->isChecked()) {
        if (const Done filled = fillWithStarter(*workspace, stamp); !filled) {
            workspace.reset();
            QFile::remove(path);
            return filled;
        }
    }
    m_made = std::move(workspace);
    return done();
}
