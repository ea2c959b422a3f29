#include "handbook/handbookscreen.h"

#include "handbook/changespage.h"
#include "handbook/editionspage.h"
#include "handbook/handbookprinting.h"
#include "handbook/publishpage.h"
#include "handbook/roundoffer.h"
#include "handbook/rulehistorypage.h"
#include "handbook/searchpage.h"
#include "handbook/textimportpage.h"
#include "handbook/translationspage.h"
#include "handbook/unsaved.h"
#include "handbook/workingtext.h"
#include "handbook/workpage.h"
#include "shell/messages.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HandbookScreen::HandbookScreen(Session &session, QWidget *parent)
    : Screen(parent),
      m_session(session),
      m_draft(session),
      m_actions(this),
      m_stack(new QStackedWidget),
      m_work(new WorkPage(session, m_draft, m_actions)),
      m_import(new TextImportPage(session, m_draft)),
      m_publish(new PublishPage(session, m_draft)),
      m_offer(new RoundOffer(session)),
      m_editions(new EditionsPage(session)),
      m_history(new RuleHistoryPage(session)),
      m_search(new SearchPage(session)),
      m_translations(new TranslationsPage(session, m_draft)),
      m_changes(new ChangesPage(session, m_draft)),
      m_beforeChanges(m_work)
{
    m_actions.offer(session);
    for (QWidget *const page : std::initializer_list<QWidget *>{m_work, m_import, m_publish, m_offer, m_editions,
                                                                m_history, m_translations, m_changes, m_search})
        m_stack->addWidget(page);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_actions.importText, &QAction::triggered, this, [this] {
        goTo(m_import);
        m_import->begin(m_work->language());
    });
    connect(m_actions.publish, &QAction::triggered, this, [this] {
        if (!m_work->commit())
            return;
        goTo(m_publish);
        m_publish->begin(m_work->language());
    });
    connect(m_actions.editions, &QAction::triggered, this, [this] {
        goTo(m_editions);
        m_editions->begin();
    });
    connect(m_actions.history, &QAction::triggered, this, [this] {
        const Chosen chosen = m_work->chosen();
        const auto *const rule = std::get_if<Id<Rule>>(&chosen);
        if (!rule)
            return;
        goTo(m_history);
        m_history->begin(*rule, m_work->language());
    });
    connect(m_actions.translations, &QAction::triggered, this, [this] {
        goTo(m_translations);
        if (m_stack->currentWidget() == m_translations)
            m_translations->begin(m_work->language(), m_work->chosen());
    });
    connect(m_actions.changes, &QAction::triggered, this, [this] {
        goTo(m_changes);
        if (m_stack->currentWidget() != m_changes)
            return;
        m_beforeChanges = m_work;
        m_changes->begin(m_work->language());
    });
    connect(m_actions.print, &QAction::triggered, this, &HandbookScreen::print);
    connect(m_editions, &EditionsPage::changesWanted, this, [this](int edition, const QString &language) {
        goTo(m_changes);
        m_beforeChanges = m_editions;
        m_changes->begin(language, edition);
    });
    connect(m_changes, &ChangesPage::left, this, [this] {
        if (m_beforeChanges == m_work) {
            goBack();
            return;
        }
        goTo(m_beforeChanges);
        m_beforeChanges->setFocus();
    });
    connect(m_translations, &TranslationsPage::left, this, &HandbookScreen::goBack);
    connect(m_actions.search, &QAction::triggered, this, [this] {
        goTo(m_search);
        if (m_stack->currentWidget() == m_search)
            m_search->begin(m_draft.handbook());
    });
    connect(m_search, &SearchPage::left, this, &HandbookScreen::goBack);
    connect(m_search, &SearchPage::opened, this, &HandbookScreen::showHit);
    connect(m_history, &RuleHistoryPage::left, this, &HandbookScreen::goBack);
    connect(m_import, &TextImportPage::cancelled, this, &HandbookScreen::goBack);
    connect(m_import, &TextImportPage::imported, this, [this](const Chosen &first) {
        goBack();
        m_work->go(first);
    });
    connect(m_publish, &PublishPage::cancelled, this, &HandbookScreen::goBack);
    connect(m_publish, &PublishPage::published, this, [this](const Edition &edition) {
        goTo(m_offer);
        m_offer->begin(edition);
    });
    connect(m_offer, &RoundOffer::finished, this, &HandbookScreen::goBack);
    connect(m_editions, &EditionsPage::left, this, &HandbookScreen::goBack);
    connect(&session, &Session::handbookChanged, this, [this] {
        if (!m_hasArrived && isVisible()) // the link was lost when somebody came here
            arrive({.screen = Destination::Screen::Handbook});
    });
}

void HandbookScreen::goTo(QWidget *page)
{
    if (!m_work->commit())
        return;
    m_stack->setCurrentWidget(page);
    m_work->updateActions();
}

/// The handbook as it is now, published or not.
void HandbookScreen::print()
{
    if (!m_work->commit())
        return;
    const auto company = m_session.workspace().company();
    if (!company) {
        Messages::show(this, company.error());
        return;
    }
    const Handbook &handbook = m_draft.handbook();
    const Edition text = workingText(handbook, *company, m_draft.governing(), m_session.stamp().at.date());
    printHandbook(this, m_session, text, m_work->language(), placeOf(handbook, m_work->chosen()).value_or(Place()));
}

void HandbookScreen::showHit(const SearchHit &hit)
{
    if (hit.edition > 0) {
        goTo(m_editions);
        m_editions->begin(hit.edition, hit.language, hit.place);
        return;
    }
    goBack();
    m_work->setLanguage(hit.language);
    m_work->go(hit.rule ? Chosen(*hit.rule) : Chosen(hit.area));
}

void HandbookScreen::goBack()
{
    m_stack->setCurrentWidget(m_work);
    m_work->updateActions();
    m_work->focusTree();
}

QString HandbookScreen::title() const
{
    return tr("Handbook");
}

QString HandbookScreen::icon() const
{
    return u"labplot-workbook"_s;
}

void HandbookScreen::arrive(const Destination &)
{
    if (m_hasArrived)
        return;
    const auto governing = m_session.workspace().governingLanguage();
    Done read = governing ? done() : Done(governing.error());
    if (read) {
        m_work->setLanguage(*governing);
        read = m_draft.reload();
    }
    m_hasArrived = bool(read);
    if (!read)
        Messages::show(this, read.error());
    if (!m_draft.handbook().areas.isEmpty())
        m_work->go(at(m_draft.handbook(), {0, -1}));
    const auto unsaved = m_hasArrived ? keptUnsaved(m_draft.unsavedPath()) : std::nullopt;
    if (unsaved && m_draft.mayWrite(unsaved->language))
        m_work->restore(*unsaved);
}

QWidget *HandbookScreen::filterField()
{
    if (m_stack->currentWidget() == m_translations)
        return m_translations->filterField();
    if (m_stack->currentWidget() == m_changes)
        return m_changes->filterField();
    if (m_stack->currentWidget() == m_search)
        return m_search->field();
    return m_stack->currentWidget() == m_work ? m_work->filterField() : nullptr;
}

bool HandbookScreen::mayLeave()
{
    return m_work->commit() && m_translations->commit();
}
