#include "handbook/editionspage.h"

#include "base/dates.h"
#include "base/languages.h"
#include "base/text.h"
#include "handbook/editionreader.h"
#include "handbook/editionstore.h"
#include "handbook/handbookprinting.h"
#include "handbook/valuewords.h"
#include "handbook/withdrawalstore.h"
#include "shell/button.h"
#include "shell/emptystate.h"
#include "shell/header.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/reasondialog.h"
#include "shell/recordview.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 64 * grid;
constexpr int textWidth = 80 * grid;

/// At most `count` editions older than `last`.
Result<QList<Edition>> editionsAfter(Database &database, const Edition *last, int count)
{
    auto all = EditionStore::all(database);
    if (!all)
        return all.error();
    if (last)
        all->removeIf([last](const Edition &edition) { return edition.number >= last->number; });
    return all->mid(0, count);
}

}

EditionsPage::EditionsPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_back(new QAction(this)),
      m_changes(new QAction(this)),
      m_print(new QAction(this)),
      m_withdraw(new QAction(this)),
      m_header(new ScreenHeader),
      m_model(new RecordModel<Edition>(
          columns(),
          [&session](const Edition *last, int count) { return editionsAfter(session.database(), last, count); }, this)),
      m_list(new RecordView(u"editions"_s, {9 * grid, 20 * grid, 16 * grid, 20 * grid})),
      m_stack(new QStackedWidget),
      m_none(new EmptyState(nullptr)),
      m_summary(newLabel()),
      m_language(new QComboBox),
      m_reader(new EditionReader)
{
    m_back->setShortcut(Qt::Key_Escape);
    m_print->setShortcut(QKeySequence::Print);
    m_changes->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    for (QAction *const action : {m_back, m_changes, m_print, m_withdraw}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_header->addButton(m_back);
    m_header->addButton(m_changes);
    m_header->addButton(m_withdraw);
    m_header->setPrimary(m_print);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setModel(m_model);
    setFocusProxy(m_list);

    auto *const splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(newReading());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, textWidth});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_none);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);

    connect(m_back, &QAction::triggered, this, &EditionsPage::left);
    connect(m_changes, &QAction::triggered, this, [this] {
        if (const Edition *const edition = chosen())
            Q_EMIT changesWanted(edition->number, m_language->currentData().toString());
    });
    connect(m_print, &QAction::triggered, this, &EditionsPage::print);
    connect(m_withdraw, &QAction::triggered, this, &EditionsPage::withdraw);
    connect(m_list, &RecordView::chosenChanged, this, &EditionsPage::showChosen);
    connect(m_list, &RecordView::opened, this, [this] { m_reader->setFocus(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &EditionsPage::showText);
    inEveryLanguage(this, [this] { setWords(); });
}

QWidget *EditionsPage::newReading()
{
    auto *const reading = new QWidget;
    auto *const column = new QVBoxLayout(reading);
    column->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    auto *const choices = new QHBoxLayout;
    choices->setSpacing(grid);
    choices->addWidget(m_language);
    choices->addStretch(1);
    column->addLayout(choices);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_reader, 1);
    return reading;
}

QList<RecordColumn<Edition>> EditionsPage::columns() const
{
    return {{.title = [] { return tr("Edition"); },
             .text = [](const Edition &edition) { return QVariant(edition.number); },
             .alignment = Qt::AlignTrailing | Qt::AlignVCenter},
            {.title = [] { return tr("In force from"); },
             .text = [](const Edition &edition) { return longDate(edition.dated, Language::spoken()); }},
            {.title = [] { return tr("State"); },
             .text =
                 [this](const Edition &edition) {
                     return QVariant(spoken(stateOf(edition, m_editions, m_withdrawals, m_session.stamp().at.date())));
                 }},
            {.title = [] { return tr("Languages"); },
             .text =
                 [](const Edition &edition) {
                     QStringList names;
                     for (const QString &language : edition.languages)
                         names << isolated(nativeName(language));
                     return QVariant(names.join(u", "_s));
                 }},
            {.title = [] { return tr("Summary"); },
             .text = [](const Edition &edition) { return QVariant(edition.summary.simplified()); }}};
}

void EditionsPage::setWords()
{
    m_header->setTitle(tr("Editions"));
    m_back->setText(tr("Back"));
    m_changes->setText(tr("What changed"));
    m_print->setText(tr("Print…"));
    m_withdraw->setText(tr("Withdraw…"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_list->setAccessibleName(tr("Editions"));
    m_none->setWords(tr("No editions yet"),
                     tr("An edition is the handbook as it is handed to employees. Go back and publish the first one."));
}

void EditionsPage::begin()
{
    auto editions = EditionStore::all(m_session.database());
    auto withdrawals = WithdrawalStore::all(m_session.database());
    m_editions = editions ? *std::move(editions) : QList<Edition>();
    m_withdrawals = withdrawals ? *std::move(withdrawals) : Withdrawals();
    if (const Done loaded = m_model->reload(); !loaded)
        Messages::show(this, loaded.error());
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_language->setVisible(!isEmpty);
    m_changes->setEnabled(!isEmpty);
    m_print->setEnabled(!isEmpty);
    m_list->choose(isEmpty ? -1 : 0);
    showChosen();
    m_list->setFocus();
}

void EditionsPage::begin(int number, const QString &language, const Place &place)
{
    begin();
    int row = 0;
    while (row < m_model->rowCount() && m_model->at(row).number != number) {
        if (++row == m_model->rowCount() && m_model->canFetchMore({}))
            m_model->fetchMore({});
    }
    if (row == m_model->rowCount())
        return;
    m_list->choose(row);
    m_language->setCurrentIndex(std::max(m_language->findData(language), 0));
    m_reader->goTo(place);
    m_reader->setFocus();
}

const Edition *EditionsPage::chosen() const
{
    const int row = m_list->chosen();
    return row < 0 ? nullptr : &m_model->at(row);
}

void EditionsPage::showChosen()
{
    const Edition *const edition = chosen();
    if (!edition)
        return;
    const QString before = m_language->currentData().toString();
    {
        const QSignalBlocker quiet(m_language);
        m_language->clear();
        for (const QString &language : edition->languages)
            m_language->addItem(nativeName(language), language);
        const int wanted = m_language->findData(before.isEmpty() ? edition->governingLanguage : before);
        m_language->setCurrentIndex(qMax(wanted, 0));
    }
    QStringList lines;
    if (const auto withdrawal = m_withdrawals.constFind(edition->id); withdrawal != m_withdrawals.cend())
        lines << tr("Withdrawn on %1: %2")
                     .arg(longDate(withdrawal->withdrawnAt.date(), Language::spoken()), isolated(withdrawal->reason));
    if (edition->supersedes > 0)
        lines << tr("In place of edition %1").arg(edition->supersedes);
    lines << edition->summary;
    m_summary->setText(lines.join(u'\n'));
    m_withdraw->setEnabled(m_session.may(Action::Publish) && !m_withdrawals.contains(edition->id));
    showText();
}

void EditionsPage::withdraw()
{
    const Edition *const edition = chosen();
    if (!edition)
        return;
    auto *const dialog =
        new ReasonDialog(tr("Withdraw edition %1").arg(edition->number),
                         tr("Edition %1 will no longer be in force, and nobody is asked to acknowledge it any more. It "
                            "stays readable, and so does every acknowledgment of it. This can’t be taken back.")
                             .arg(edition->number),
                         tr("Withdraw"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, withdrawn = *edition] {
        const Done saved = m_session.save(Action::Publish, [&](Transaction &transaction) {
            return WithdrawalStore::withdraw(transaction, withdrawn, dialog->reason());
        });
        if (!saved) {
            Messages::show(this, saved.error());
            return;
        }
        Q_EMIT m_session.editionsChanged();
        begin();
    });
    dialog->open();
}

void EditionsPage::showText()
{
    if (const Edition *const edition = chosen())
        m_reader->show(*edition, m_language->currentData().toString());
}

void EditionsPage::print()
{
    if (const Edition *const edition = chosen())
        printHandbook(this, m_session, *edition, m_language->currentData().toString(), {});
}
