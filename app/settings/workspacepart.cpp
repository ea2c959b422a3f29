#include "settings/workspacepart.h"

#include "base/languages.h"
#include "shell/labelledfield.h"
#include "shell/languagebox.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {
constexpr int statementHeight = 11 * grid;
constexpr int mostMinutes = 240;
}

WorkspacePart::WorkspacePart(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_company(new QLineEdit),
      m_lock(new QSpinBox),
      m_governing(newLanguageBox()),
      m_title(newTitle()),
      m_companyField(new LabelledField(m_company)),
      m_governingField(new LabelledField(m_governing)),
      m_lockField(new LabelledField(m_lock)),
      m_statementsTitle(newTitle()),
      m_statementsHint(newLabel())
{
    m_statementsHint->setWordWrap(true);
    m_lock->setRange(0, mostMinutes);
    m_lock->setLayoutDirection(Qt::LeftToRight);
    auto *const parts = new QVBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(2 * grid);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_title, m_companyField, m_governingField, m_lockField})
        parts->addWidget(part);
    parts->addSpacing(3 * grid);
    parts->addWidget(m_statementsTitle);
    parts->addWidget(m_statementsHint);
    for (const QString &code : knownLanguages()) {
        auto *const statement = new QPlainTextEdit;
        statement->setTabChangesFocus(true);
        statement->setFixedHeight(statementHeight);
        statement->setLayoutDirection(::isRightToLeft(code) ? Qt::RightToLeft : Qt::LeftToRight);
        connect(statement, &QPlainTextEdit::textChanged, this, &WorkspacePart::edited);
        m_statements.insert(code, statement);
        m_statementFields.insert(code, new LabelledField(statement));
        parts->addWidget(m_statementFields[code]);
    }
    connect(m_company, &QLineEdit::textChanged, this, &WorkspacePart::edited);
    connect(m_governing, &QComboBox::activated, this, &WorkspacePart::edited);
    connect(m_lock, &QSpinBox::valueChanged, this, &WorkspacePart::edited);
    inEveryLanguage(this, [this] { setWords(); });
}

void WorkspacePart::setWords()
{
    m_title->setText(tr("This workspace"));
    m_companyField->setLabel(tr("Company"));
    m_governingField->setLabel(tr("Governing language"));
    m_governingField->setHint(tr("Rules are decided in this language; the others are translations of it."));
    m_lockField->setLabel(tr("Minutes without use after which windows lock"));
    m_lockField->setHint(tr("Whoever is signed in unlocks with their password. With 0 they never lock by themselves."));
    m_statementsTitle->setText(tr("What people sign"));
    m_statementsHint->setText(
        tr("Your own statement in each language. Where it is empty, the program’s statement is used."));
    for (const QString &code : knownLanguages())
        m_statementFields[code]->setLabel(tr("Statement, %1").arg(nativeName(code)));
}

void WorkspacePart::load()
{
    Workspace &workspace = m_session.workspace();
    const auto company = workspace.company();
    const auto governing = workspace.governingLanguage();
    m_company->setText(company ? *company : QString());
    setLanguage(m_governing, governing ? *governing : QString());
    const auto minutes = workspace.lockMinutes();
    m_lock->setValue(minutes ? *minutes : 0);
    m_lockField->setVisible(bool(m_session.actor().account()));
    for (const QString &code : knownLanguages()) {
        const auto statement = workspace.ownStatement(code);
        m_statements[code]->setPlainText(statement ? *statement : QString());
    }
    m_companyField->setError({});
    m_loaded = contents();
}

QStringList WorkspacePart::contents() const
{
    QStringList all{m_company->text(), language(m_governing), m_lock->text()};
    for (const QPlainTextEdit *const statement : m_statements)
        all << statement->toPlainText();
    return all;
}

bool WorkspacePart::isChanged() const
{
    return !m_loaded.isEmpty() && contents() != m_loaded;
}

bool WorkspacePart::check()
{
    const bool hasCompany = !m_company->text().trimmed().isEmpty();
    m_companyField->setError(hasCompany ? QString() : tr("Type the company’s name; it stands on every form."));
    if (!hasCompany)
        m_companyField->setFocus();
    return hasCompany;
}

Done WorkspacePart::save()
{
    Workspace &workspace = m_session.workspace();
    const Stamp stamp = m_session.stamp();
    if (const Done saved = workspace.saveCompany(stamp, m_company->text().trimmed()); !saved)
        return saved;
    if (const Done saved = workspace.saveGoverningLanguage(stamp, language(m_governing)); !saved)
        return saved;
    if (const Done saved = workspace.saveLockMinutes(stamp, m_lock->value()); !saved)
        return saved;
    for (const QString &code : knownLanguages()) {
        const QString statement = m_statements[code]->toPlainText().trimmed();
        if (const Done saved = workspace.saveOwnStatement(stamp, code, statement); !saved)
            return saved;
    }
    return done();
}
