#include "people/personform.h"

#include "base/dates.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/languagebox.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with `person` alone, taken that everything else is right.
QString problemWith(const Person &person)
{
    return problems(person).value(0);
}

}

PersonForm::PersonForm(QWidget *parent)
    : QWidget(parent),
      m_number(new QLineEdit),
      m_name(new QLineEdit),
      m_title(new QLineEdit),
      m_site(new QComboBox),
      m_email(new QLineEdit),
      m_phone(new QLineEdit),
      m_language(newLanguageBox()),
      m_hired(new QLineEdit),
      m_numberField(new LabelledField(m_number)),
      m_nameField(new LabelledField(m_name)),
      m_titleField(new LabelledField(m_title)),
      m_siteField(new LabelledField(m_site)),
      m_emailField(new LabelledField(m_email)),
      m_phoneField(new LabelledField(m_phone)),
      m_languageField(new LabelledField(m_language)),
      m_hiredField(new LabelledField(m_hired))
{
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    for (QLineEdit *const leftToRight : {m_number, m_email, m_phone, m_hired})
        leftToRight->setLayoutDirection(Qt::LeftToRight);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);

    auto *const fields = new QGridLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(2 * grid);
    fields->setVerticalSpacing(2 * grid);
    fields->addWidget(m_numberField, 0, 0, Qt::AlignTop);
    fields->addWidget(m_nameField, 0, 1, Qt::AlignTop);
    fields->addWidget(m_titleField, 1, 0, Qt::AlignTop);
    fields->addWidget(m_siteField, 1, 1, Qt::AlignTop);
    fields->addWidget(m_emailField, 2, 0, Qt::AlignTop);
    fields->addWidget(m_phoneField, 2, 1, Qt::AlignTop);
    fields->addWidget(m_languageField, 3, 0, Qt::AlignTop);
    fields->addWidget(m_hiredField, 3, 1, Qt::AlignTop);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);

    for (QLineEdit *const line : {m_number, m_name, m_title, m_email, m_phone, m_hired})
        connect(line, &QLineEdit::textEdited, this, &PersonForm::edited);
    connect(m_site, &QComboBox::currentTextChanged, this, &PersonForm::edited);
    connect(m_language, &QComboBox::activated, this, &PersonForm::edited);
    connect(m_hired, &QLineEdit::textChanged, this, &PersonForm::sayHired);
    inEveryLanguage(this, [this] { setWords(); });
}

void PersonForm::setWords()
{
    m_numberField->setLabel(tr("Employee number"));
    m_nameField->setLabel(tr("Name"));
    m_titleField->setLabel(tr("Title"));
    m_siteField->setLabel(tr("Site"));
    m_emailField->setLabel(tr("E-mail"));
    m_phoneField->setLabel(tr("Phone"));
    m_languageField->setLabel(tr("Preferred language"));
    m_hiredField->setLabel(tr("Hire date"));
    m_hired->setPlaceholderText(tr("day.month.year"));
    sayHired();
}

void PersonForm::setReadOnly(bool isReadOnly)
{
    for (QLineEdit *const line : {m_number, m_name, m_title, m_email, m_phone, m_hired})
        line->setReadOnly(isReadOnly);
    for (QComboBox *const box : {m_site, m_language})
        box->setEnabled(!isReadOnly);
}

void PersonForm::setOwnSitesOnly(bool only)
{
    m_ownSitesOnly = only;
    m_site->setEditable(!only);
}

void PersonForm::show(const Person &person, const QList<Site> &sites)
{
    const QSignalBlocker quiet(this);
    m_number->setText(person.number);
    m_name->setText(person.name);
    m_title->setText(person.title);
    m_email->setText(person.email);
    m_phone->setText(person.phone);
    m_hired->setText(person.hired.toString(u"dd.MM.yyyy"_s));
    setLanguage(m_language, person.language);
    m_site->clear();
    if (m_site->isEditable())
        m_site->setCurrentText({});
    for (const Site &site : sites) {
        m_site->addItem(site.name);
        if (person.site == site.id)
            m_site->setCurrentIndex(m_site->count() - 1);
    }
    if (!person.site)
        m_site->setCurrentIndex(m_ownSitesOnly && !sites.isEmpty() ? 0 : -1);
    for (LabelledField *const field : {m_numberField, m_nameField, m_languageField, m_hiredField})
        field->setError({});
    m_shown = contents();
    m_number->setFocus();
}

QStringList PersonForm::contents() const
{
    return {m_number->text(), m_name->text(),  m_title->text(),      m_site->currentText(),
            m_email->text(),  m_phone->text(), language(m_language), m_hired->text()};
}

bool PersonForm::isChanged() const
{
    return contents() != m_shown;
}

Person PersonForm::typed(Person base) const
{
    base.number = m_number->text().simplified();
    base.name = m_name->text().simplified();
    base.title = m_title->text().simplified();
    base.email = m_email->text().simplified();
    base.phone = m_phone->text().simplified();
    base.language = language(m_language);
    base.hired = readDate(m_hired->text()).value_or(QDate());
    return base;
}

QString PersonForm::siteName() const
{
    return m_site->currentText().simplified();
}

bool PersonForm::check()
{
    const Person right{.number = u"1"_s, .name = u"1"_s, .language = u"en"_s};
    const Person now = typed(right);
    const auto with = [&right](auto member, const auto &value) {
        Person person = right;
        person.*member = value;
        return problemWith(person);
    };
    m_numberField->setError(with(&Person::number, now.number));
    m_nameField->setError(with(&Person::name, now.name));
    m_languageField->setError(with(&Person::language, now.language));
    const bool isDateUnread = !m_hired->text().trimmed().isEmpty() && !now.hired.isValid();
    m_hiredField->setError(isDateUnread ? tr("Type a date such as 31.12.2025, or leave it empty.") : QString());
    for (LabelledField *const field : {m_numberField, m_nameField, m_languageField, m_hiredField}) {
        if (!field->error().isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void PersonForm::setNumberError(const QString &text)
{
    m_numberField->setError(text);
    m_numberField->setFocus();
}

void PersonForm::sayHired()
{
    const auto date = readDate(m_hired->text());
    m_hiredField->setHint(date ? longDate(*date, Language::spoken()) : QString());
}
