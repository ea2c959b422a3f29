#include "handbook/searchpage.h"

#include "base/languages.h"
#include "handbook/hitlist.h"
#include "handbook/searcher.h"
#include "shell/emptystate.h"
#include "shell/header.h"
#include "shell/messages.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr auto patience = 120ms;
constexpr int everywhere = -1;
constexpr qsizetype most = 200; // that anybody reads
}

SearchPage::SearchPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_searcher(new Searcher(session, this)),
      m_back(new QAction(this)),
      m_header(new ScreenHeader),
      m_field(new QLineEdit),
      m_where(new QComboBox),
      m_language(new QComboBox),
      m_said(newLabel()),
      m_hits(new HitList),
      m_none(new EmptyState(nullptr)),
      m_stack(new QStackedWidget)
{
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_back);
    m_pause.setSingleShot(true);
    m_pause.setInterval(patience);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    lay();
    connect(m_back, &QAction::triggered, this, &SearchPage::left);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, m_hits, &HitList::open);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::ask);
    for (QComboBox *const box : {m_where, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &SearchPage::ask);
    connect(m_hits, &HitList::opened, this, &SearchPage::opened);
    connect(m_searcher, &Searcher::answered, this, &SearchPage::showHits);
    connect(m_searcher, &Searcher::ready, this, [this](const QList<int> &editions) {
        m_editions = editions;
        fillPlaces();
    });
    connect(m_searcher, &Searcher::failed, this, [this](const Error &error) { Messages::show(this, error); });
    inEveryLanguage(this, [this] { setWords(); });
}

void SearchPage::lay()
{
    for (QComboBox *const box : {m_where, m_language})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->addButton(m_back);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    row->setSpacing(grid);
    row->addWidget(m_field, 1);
    row->addWidget(m_where);
    row->addWidget(m_language);
    auto *const found = new QHBoxLayout;
    found->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    found->addWidget(m_said, 1);
    m_stack->addWidget(m_hits);
    m_stack->addWidget(m_none);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_header);
    column->addLayout(row);
    column->addLayout(found);
    column->addWidget(m_stack, 1);
}

void SearchPage::setWords()
{
    m_header->setTitle(tr("Search"));
    m_back->setText(tr("Back"));
    m_field->setPlaceholderText(tr("Words, or the number of a rule"));
    m_field->setAccessibleName(tr("What to look for"));
    m_where->setAccessibleName(tr("Where to look"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_hits->setAccessibleName(tr("What was found"));
    fillPlaces();
    showNone();
}

void SearchPage::fillPlaces()
{
    const QSignalBlocker quietPlaces(m_where), quietLanguages(m_language);
    const QVariant where = m_where->currentData(), language = m_language->currentData();
    m_where->clear();
    m_where->addItem(tr("The handbook as it is now"), 0);
    m_where->addItem(tr("The handbook and all editions"), everywhere);
    for (const int number : std::as_const(m_editions))
        m_where->addItem(tr("Edition %1").arg(number), number);
    m_where->setCurrentIndex(std::max(m_where->findData(where), 0));
    m_language->clear();
    m_language->addItem(tr("All languages"), QString());
    for (const QString &known : knownLanguages())
        m_language->addItem(nativeName(known), known);
    m_language->setCurrentIndex(std::max(m_language->findData(language), 0));
}

void SearchPage::begin(const Handbook &handbook)
{
    m_searcher->prepare(handbook);
    ask();
    m_field->selectAll();
    m_field->setFocus();
}

QWidget *SearchPage::field() const
{
    return m_field;
}

void SearchPage::ask()
{
    m_pause.stop();
    const int where = m_where->currentData().toInt();
    m_searcher->ask({.typed = m_field->text(),
                     .language = m_language->currentData().toString(),
                     .edition = where == everywhere ? std::optional<int>() : where,
                     .atMost = most + 1});
}

void SearchPage::showHits(const QList<SearchHit> &hits)
{
    m_count = hits.size();
    m_hits->show(hits.first(std::min(m_count, most)));
    showNone();
}

void SearchPage::showNone()
{
    m_stack->setCurrentIndex(m_count > 0 ? 0 : 1);
    m_said->setText(m_count == 0         ? QString()
                        : m_count > most ? tr("The first %L1 are shown. Type more to find fewer.").arg(most)
                                         : tr("%n found", nullptr, int(m_count)));
    if (searchWords(m_field->text()).isEmpty())
        m_none->setWords(tr("Search the handbook"),
                         tr("Type words in any language. Accents, vowel signs and capital letters don’t matter."));
    else
        m_none->setWords(tr("Nothing found"),
                         tr("No text has all of these words. Type fewer of them, or look in other editions."));
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_hits->move(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
