#include "base/languages.h"
#include "handbook/changespage.h"
#include "handbook/changewords.h"
#include "handbook/editionstore.h"
#include "handbook/withdrawalstore.h"
#include "shell/emptystate.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "shell/task.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <memory>

namespace {

constexpr int theDraft = 0; ///< among numbers of editions

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(qMax(box->findData(data), 0));
}

}

/// The working handbook stands among editions as one without a date.
Edition ChangesPage::numbered(int number) const
{
    const auto edition = std::ranges::find(m_published.editions, number, &Edition::number);
    return edition == m_published.editions.end() ? Edition{.number = theDraft} : *edition;
}

void ChangesPage::begin(const QString &language, std::optional<int> edition)
{
    m_wanted = language;
    read([this, edition] { chooseEditions(edition); });
    m_list->setFocus();
}

/// Reads the editions anew, keeping which were compared.
void ChangesPage::readAgain()
{
    read([this, from = m_from->currentData(), to = m_to->currentData()] {
        choose(m_from, from);
        choose(m_to, to);
    });
}

void ChangesPage::read(const std::function<void()> &chooseAmong)
{
    const auto read = std::make_shared<Published>();
    m_work = Task::start(m_session, {}, [read](Database &database, const Progress &) -> Done {
        auto editions = EditionStore::all(database);
        if (!editions)
            return editions.error();
        auto withdrawals = WithdrawalStore::all(database);
        if (!withdrawals)
            return withdrawals.error();
        *read = {*std::move(editions), *std::move(withdrawals)};
        return done();
    });
    connect(m_work, &Task::finished, this, [this, read, chooseAmong, task = m_work.data()](const Done &result) {
        if (m_work != task)
            return;
        if (!result)
            Messages::show(this, result.error());
        m_published = *read;
        fillEditions();
        chooseAmong();
        fillLanguages();
        compare();
    });
}

void ChangesPage::fillEditions()
{
    const QSignalBlocker quietly(m_from), quietlyToo(m_to);
    m_from->clear();
    m_to->clear();
    m_to->addItem(nameOf(Edition()), theDraft);
    for (const Edition &each : std::as_const(m_published.editions)) {
        for (QComboBox *const box : {m_from, m_to})
            box->addItem(nameOf(each), each.number);
    }
}

/// An edition beside the one before it; the first, and where none is wanted the newest, beside the working handbook.
void ChangesPage::chooseEditions(std::optional<int> edition)
{
    const int superseded = edition ? numbered(*edition).supersedes : 0;
    const int before = edition && superseded == 0 ? *edition - 1 : superseded;
    if (before > 0) {
        choose(m_from, before);
        choose(m_to, *edition);
        return;
    }
    const auto standing = std::ranges::find_if(
        m_published.editions, [&](const Edition &each) { return !m_published.withdrawals.contains(each.id); });
    if (edition)
        choose(m_from, *edition);
    else if (standing != m_published.editions.end())
        choose(m_from, standing->number);
    choose(m_to, theDraft);
}

/// What was wanted comes back with two that have it.
void ChangesPage::fillLanguages()
{
    const QSignalBlocker quietly(m_language);
    m_language->clear();
    for (const QString &shared :
         sharedLanguages(numbered(m_from->currentData().toInt()), numbered(m_to->currentData().toInt())))
        m_language->addItem(nativeName(shared), shared);
    choose(m_language, m_wanted);
}

void ChangesPage::compare()
{
    if (m_published.editions.isEmpty() || m_language->count() == 0) {
        m_work = nullptr;
        take({});
        return;
    }
    if (m_work)
        m_work->cancel();
    const auto rows = std::make_shared<QList<ChangeRow>>();
    const auto both = std::make_shared<std::pair<Edition, Edition>>();
    const Comparison compared{m_published.editions, numbered(m_from->currentData().toInt()),
                              numbered(m_to->currentData().toInt()), m_language->currentData().toString()};
    const auto work = [rows, both, compared, withdrawals = m_published.withdrawals, handbook = m_draft.handbook(),
                       governing = m_draft.governing()](Database &, const Progress &) -> Done {
        Comparison whole = compared;
        if (whole.after.number == theDraft) {
            whole.after = draftEdition(handbook, whole.editions, withdrawals, governing);
            whole.editions.prepend(whole.after);
        }
        *both = {whole.before, whole.after};
        *rows = changeRows(whole);
        return done();
    };
    m_work = Task::start(m_session, {}, work);
    connect(m_work, &Task::finished, this, [this, rows, both, task = m_work.data()](const Done &result) {
        if (m_work != task)
            return;
        if (!result)
            Messages::show(this, result.error());
        std::tie(m_before, m_after) = *both;
        take(*rows);
    });
}

void ChangesPage::take(const QList<ChangeRow> &rows)
{
    m_rows = rows;
    say();
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_none) : m_splitter);
    const bool isPublished = !m_published.editions.isEmpty();
    for (QWidget *const choice : std::initializer_list<QWidget *>{m_choices, m_language, m_filter})
        choice->setVisible(isPublished);
    fill();
}
