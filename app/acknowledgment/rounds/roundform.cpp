#include "acknowledgment/rounds/roundform.h"

#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "people/peoplestore.h"
#include "shell/labelledfield.h"
#include "shell/language.h"
#include "shell/namesedit.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "Ana Anić (12)": what is offered for a person, and the employee number in it or in what was typed.
QString label(const Person &person)
{
    return u"%1 (%2)"_s.arg(person.name, person.number);
}

QString numberIn(const QString &name)
{
    const qsizetype open = name.lastIndexOf(u'(');
    return open >= 0 && name.endsWith(u')') ? name.sliced(open + 1).chopped(1).trimmed() : name;
}

}

RoundForm::RoundForm(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_due(new QDateEdit),
      m_dueField(new LabelledField(m_due)),
      m_everybody(new QRadioButton),
      m_chosen(new QRadioButton),
      m_choices(new QWidget),
      m_newStarters(new QCheckBox)
{
    m_due->setCalendarPopup(true);
    m_due->setLayoutDirection(Qt::LeftToRight); // before the format, which is reversed otherwise
    m_due->setDisplayFormat(u"dd.MM.yyyy"_s);
    auto *const choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(3 * grid, 0, 0, 0);
    choices->setSpacing(grid);
    m_sites = addNames(&m_sitesField);
    m_titles = addNames(&m_titlesField);
    m_languages = addNames(&m_languagesField);
    m_people = addNames(&m_peopleField);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_dueField, 0, Qt::AlignLeading);
    column->addWidget(m_everybody);
    column->addWidget(m_chosen);
    column->addWidget(m_choices);
    column->addWidget(m_newStarters);

    m_sites->setKnown([this] {
        QStringList names;
        if (const auto sites = PeopleStore::sites(m_session.database()))
            std::ranges::transform(*sites, std::back_inserter(names), &Site::name);
        return names;
    });
    m_titles->setKnown([this] {
        const auto titles = PeopleStore::titles(m_session.database());
        return titles ? *titles : QStringList();
    });
    m_languages->setKnown([] {
        QStringList names;
        for (const QString &language : knownLanguages())
            names << nativeName(language);
        return names;
    });
    m_people->setFinder([this](const QString &typed) { return peopleLike(typed); });
    connect(m_chosen, &QRadioButton::toggled, this, [this](bool isChosen) {
        m_choices->setVisible(isChosen);
        if (isChosen)
            m_sites->setFocus();
        Q_EMIT edited();
    });
    connect(m_newStarters, &QCheckBox::toggled, this, &RoundForm::edited);
    connect(m_due, &QDateEdit::dateChanged, this, &RoundForm::sayDue);
    inEveryLanguage(this, [this] { setWords(); });
}

NamesEdit *RoundForm::addNames(LabelledField **field)
{
    auto *const edit = new NamesEdit;
    *field = new LabelledField(edit);
    m_choices->layout()->addWidget(*field);
    connect(edit, &QLineEdit::textEdited, this, &RoundForm::edited);
    return edit;
}

void RoundForm::setWords()
{
    m_dueField->setLabel(tr("To be acknowledged by"));
    m_everybody->setText(tr("Everybody employed"));
    m_chosen->setText(tr("Those I choose"));
    m_sitesField->setLabel(tr("Sites"));
    m_titlesField->setLabel(tr("Job titles"));
    m_languagesField->setLabel(tr("Languages"));
    m_peopleField->setLabel(tr("These people besides"));
    m_sites->setPlaceholderText(tr("All sites"));
    m_titles->setPlaceholderText(tr("All job titles"));
    m_languages->setPlaceholderText(tr("All languages"));
    m_people->setPlaceholderText(tr("Name or employee number"));
    m_peopleField->setHint(tr("Put a semicolon between them. With nothing else chosen, only these are called."));
    m_newStarters->setText(tr("Who is hired later joins by themselves"));
    sayDue();
}

void RoundForm::sayDue()
{
    m_dueField->setHint(isolated(longDate(due(), Language::spoken())));
    m_dueField->setError({});
}

void RoundForm::begin(const QDate &proposed, const QDate &today)
{
    m_due->setMinimumDate(today);
    m_due->setDate(proposed);
    for (NamesEdit *const edit : {m_sites, m_titles, m_languages, m_people})
        edit->setNames({});
    m_everybody->setChecked(true);
    m_choices->setVisible(false);
    m_newStarters->setChecked(true);
    sayDue();
    m_due->setFocus();
}

QDate RoundForm::due() const
{
    return m_due->date();
}

void RoundForm::setDueError(const QString &text)
{
    m_dueField->setError(text);
}

QStringList RoundForm::peopleLike(const QString &typed) const
{
    constexpr int most = 12;
    QStringList labels;
    const PeopleStore::Filter filter{.text = typed, .employedOn = m_session.stamp().at.date()};
    if (const auto people = PeopleStore::find(m_session.database(), filter, {}, most))
        std::ranges::transform(*people, std::back_inserter(labels), label);
    return labels;
}

Result<QList<Id<Site>>> RoundForm::sites() const
{
    const auto known = PeopleStore::sites(m_session.database());
    if (!known)
        return known.error();
    QList<Id<Site>> found;
    for (const QString &name : m_sites->names()) {
        const auto site =
            std::ranges::find(*known, searchKey(name), [](const Site &one) { return searchKey(one.name); });
        if (site == known->cend())
            return Error{Error::Kind::NotFound, tr("There is no site “%1”.").arg(isolated(name)), {}};
        found << site->id;
    }
    return found;
}

Result<QStringList> RoundForm::titles() const
{
    const auto known = PeopleStore::titles(m_session.database());
    if (!known)
        return known.error();
    QStringList found;
    for (const QString &name : m_titles->names()) {
        const qsizetype before = found.size();
        std::ranges::copy_if(*known, std::back_inserter(found),
                             [&](const QString &title) { return searchKey(title) == searchKey(name); });
        if (found.size() == before)
            return Error{Error::Kind::NotFound, tr("Nobody has the job title “%1”.").arg(isolated(name)), {}};
    }
    return found;
}

Result<QStringList> RoundForm::languages() const
{
    const QStringList known = knownLanguages();
    QStringList found;
    for (const QString &name : m_languages->names()) {
        const auto language =
            std::ranges::find(known, searchKey(name), [](const QString &one) { return searchKey(nativeName(one)); });
        if (language == known.cend())
            return Error{Error::Kind::NotFound, tr("There is no language “%1”.").arg(isolated(name)), {}};
        found << *language;
    }
    return found;
}

Result<QList<Id<Person>>> RoundForm::people() const
{
    QList<Id<Person>> found;
    for (const QString &name : m_people->names()) {
        const auto person = PeopleStore::withNumber(m_session.database(), numberIn(name));
        if (!person)
            return person.error();
        found << person->id;
    }
    return found;
}

std::optional<RoundAudience> RoundForm::audience(const Complain &complain) const
{
    RoundAudience audience{.newStarters = m_newStarters->isChecked()};
    if (m_everybody->isChecked())
        return audience;
    const auto take = [&complain](const auto &read, auto &into, LabelledField *field) {
        if (read)
            into = *read;
        else
            complain(field, read.error().text);
        return bool(read);
    };
    if (!take(sites(), audience.sites, m_sitesField) || !take(titles(), audience.titles, m_titlesField)
        || !take(languages(), audience.languages, m_languagesField) || !take(people(), audience.people, m_peopleField))
        return std::nullopt;
    if (!audience.isEverybody())
        return audience;
    complain(m_sitesField, tr("Choose whom to call, or call everybody."));
    return std::nullopt;
}

std::optional<RoundAudience> RoundForm::typed() const
{
    return audience([](LabelledField *, const QString &) {});
}

std::optional<RoundAudience> RoundForm::checked()
{
    for (LabelledField *const field : {m_sitesField, m_titlesField, m_languagesField, m_peopleField})
        field->setError({});
    return audience([](LabelledField *field, const QString &problem) {
        field->setError(problem);
        field->editor()->setFocus();
    });
}
