#include "settings/workspacepart.h"

#include "base/languages.h"
#include "ledger/stampauthority.h"
#include "shell/labelledfield.h"
#include "shell/languagebox.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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
      m_authority(new QLineEdit),
      m_certificates(new QPlainTextEdit),
      m_title(newTitle()),
      m_companyField(new LabelledField(m_company)),
      m_governingField(new LabelledField(m_governing)),
      m_lockField(new LabelledField(m_lock)),
      m_statementsTitle(newTitle()),
      m_statementsHint(newLabel()),
      m_stampsTitle(newTitle()),
      m_stampsHint(newLabel()),
      m_authorityField(new LabelledField(m_authority)),
      m_certificatesField(new LabelledField(m_certificates)),
      m_standing(newLabel())
{
    m_statementsHint->setWordWrap(true);
    m_stampsHint->setWordWrap(true);
    m_standing->setWordWrap(true);
    m_authority->setLayoutDirection(Qt::LeftToRight);
    m_certificates->setLayoutDirection(Qt::LeftToRight);
    m_certificates->setTabChangesFocus(true);
    m_certificates->setFixedHeight(statementHeight);
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
    parts->addSpacing(3 * grid);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_stampsTitle, m_stampsHint, m_authorityField,
                                                                m_certificatesField, m_standing})
        parts->addWidget(part);
    connect(m_authority, &QLineEdit::textChanged, this, &WorkspacePart::edited);
    connect(m_certificates, &QPlainTextEdit::textChanged, this, &WorkspacePart::edited);
    connect(&session, &Session::settingsChanged, this, &WorkspacePart::setStanding);
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
    m_stampsTitle->setText(tr("Time stamps"));
    m_stampsHint->setText(
        tr("A time-stamp authority signs when it saw the ledger’s newest checkpoint. It is asked every "
           "hour while a window is open, and learns nothing but a number."));
    m_authorityField->setLabel(tr("Address of the time-stamp authority"));
    m_authorityField->setHint(tr("Left empty, nothing is stamped."));
    m_certificatesField->setLabel(tr("Certificates that vouch for it (PEM)"));
    m_certificatesField->setHint(tr("Left empty, its stamps are taken without asking who vouches for it."));
    setStanding();
}

void WorkspacePart::setStanding()
{
    const auto standing = StampStore::standing(m_session.database());
    const auto authority = StampStore::authority(m_session.database());
    const bool isUsed = standing && authority && (standing->stamped > 0 || !authority->address.isEmpty());
    m_standing->setVisible(isUsed);
    if (!isUsed)
        return;
    const QString stamped = tr("%n checkpoints are stamped.", nullptr, int(standing->stamped));
    m_standing->setText(
        standing->waitingSince
            ? tr("%1 What was entered since %2 still waits for a stamp.")
                  .arg(stamped, QLocale().toString(standing->waitingSince->toLocalTime(), QLocale::ShortFormat))
            : stamped);
}

StampStore::Authority WorkspacePart::authority() const
{
    return {m_authority->text().trimmed(), m_certificates->toPlainText().trimmed().toUtf8()};
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
    const auto authority = StampStore::authority(m_session.database());
    m_authority->setText(authority ? authority->address : QString());
    m_certificates->setPlainText(authority ? QString::fromUtf8(authority->roots) : QString());
    for (LabelledField *const field : {m_companyField, m_authorityField, m_certificatesField})
        field->setError({});
    setStanding();
    m_loaded = contents();
}

QStringList WorkspacePart::contents() const
{
    QStringList all{m_company->text(), language(m_governing), m_lock->text(), m_authority->text(),
                    m_certificates->toPlainText()};
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
    const auto [address, certificates] = authority();
    const bool isAddress = address.isEmpty() || TimeStamp::isAddress(address);
    m_authorityField->setError(isAddress ? QString() : tr("Type an address that begins with http:// or https://."));
    const bool areCertificates = certificates.isEmpty() || TimeStamp::areCertificates(certificates);
    m_certificatesField->setError(areCertificates ? QString() : tr("Paste certificates as PEM, or nothing."));
    if (!hasCompany)
        m_companyField->setFocus();
    else if (!isAddress)
        m_authorityField->setFocus();
    else if (!areCertificates)
        m_certificatesField->setFocus();
    return hasCompany && isAddress && areCertificates;
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
    const auto saveAuthority = [&](Transaction &transaction) {
        return StampStore::saveAuthority(transaction, authority());
    };
    if (const Done saved = m_session.save(Action::ChangeSettings, saveAuthority); !saved)
        return saved;
    for (const QString &code : knownLanguages()) {
        const QString statement = m_statements[code]->toPlainText().trimmed();
        if (const Done saved = workspace.saveOwnStatement(stamp, code, statement); !saved)
            return saved;
    }
    return done();
}
