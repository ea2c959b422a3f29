#include "handbook/publishpage.h"

#include "base/languages.h"
#include "base/text.h"
#include "forms/handbookpages.h"
#include "handbook/changebox.h"
#include "handbook/handbookprinting.h"
#include "handbook/publishcheck.h"
#include "handbook/textlanguagebox.h"
#include "handbook/translation.h"
#include "shell/header.h"
#include "shell/labelledfield.h"
#include "shell/messages.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 100 * grid;
constexpr int summaryHeight = 10 * grid;
}

PublishPage::PublishPage(Session &session, const Draft &draft, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_back(new QAction(this)),
      m_preview(new QAction(this)),
      m_publish(new QAction(this)),
      m_header(new ScreenHeader),
      m_date(new QDateEdit),
      m_summary(new QPlainTextEdit)
{
    m_back->setShortcut(Qt::Key_Escape);
    m_publish->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_preview->setShortcut(QKeySequence::Print);
    for (QAction *const action : {m_back, m_preview, m_publish}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    lay();
    connect(m_back, &QAction::triggered, this, &PublishPage::cancelled);
    connect(m_preview, &QAction::triggered, this, &PublishPage::preview);
    connect(m_publish, &QAction::triggered, this, &PublishPage::publish);
    inEveryLanguage(this, [this] { setWords(); });
}

void PublishPage::lay()
{
    m_header->addButton(m_back);
    m_header->addButton(m_preview);
    m_header->setPrimary(m_publish);
    m_date->setCalendarPopup(true);
    m_date->setLayoutDirection(Qt::LeftToRight); // before the format, which is reversed otherwise
    m_date->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(summaryHeight);
    m_dateField = new LabelledField(m_date);
    m_summaryField = new LabelledField(m_summary);

    auto *const page = new QWidget;
    page->setMaximumWidth(widest);
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(2 * grid, 0, 2 * grid, 2 * grid);
    m_body->setSpacing(2 * grid);
    m_body->addWidget(m_summaryField);
    m_body->addWidget(m_dateField, 0, Qt::AlignLeading);
    m_body->addStretch(1);
    auto *const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
}

void PublishPage::setWords()
{
    m_header->setTitle(tr("Publish edition %1").arg(m_number));
    m_back->setText(tr("Back"));
    m_preview->setText(tr("Preview…"));
    m_publish->setText(tr("Publish edition %1").arg(m_number));
    m_summaryField->setLabel(tr("Summary of the changes"));
    m_summaryField->setHint(tr("What employees should know about this edition, in a sentence or two."));
    m_dateField->setLabel(tr("In force from"));
}

void PublishPage::begin(const QString &language)
{
    m_language = language;
    m_summary->clear();
    m_date->setDate(m_session.stamp().at.date());
    const auto last = EditionStore::newest(m_session.database());
    const auto before = EditionStore::newestStanding(m_session.database());
    if (!last || !before) {
        Messages::show(this, last ? before.error() : last.error());
        return;
    }
    m_number = *last ? (*last)->number + 1 : 1;
    setWords();
    show(*before);
    m_summary->setFocus();
}

void PublishPage::show(const std::optional<Edition> &before)
{
    delete m_details;
    m_changes.clear();
    m_languages.clear();
    m_details = new QWidget;
    m_rows = new QVBoxLayout(m_details);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(grid);
    if (before)
        addText(tr("It comes in place of edition %1, which stays in force until that day.").arg(before->number));
    showFindings();
    showLanguages();
    showChanges(before);
    m_body->insertWidget(2, m_details);
    const bool isPublishable = !languagesInParity(m_draft.handbook(), m_draft.governing(), knownLanguages()).isEmpty();
    m_preview->setEnabled(isPublishable);
    m_publish->setEnabled(isPublishable);
}

void PublishPage::addHead(const QString &text)
{
    QLabel *const head = newLabel(text);
    QFont font = head->font();
    font.setBold(true);
    head->setFont(font);
    m_rows->addSpacing(grid);
    m_rows->addWidget(head);
}

void PublishPage::addText(const QString &text)
{
    QLabel *const label = newLabel(text);
    label->setWordWrap(true);
    m_rows->addWidget(label);
}

/// What the rest of the page doesn't show anyway.
void PublishPage::showFindings()
{
    QStringList sentences;
    for (const Finding &finding : publishCheck(m_draft.handbook(), m_draft.governing(), knownLanguages())) {
        if (finding.kind != Finding::Kind::LanguageLeftOut && finding.kind != Finding::Kind::StaleLeftOut
            && finding.kind != Finding::Kind::NoLanguage)
            sentences << sentence(finding);
    }
    if (sentences.isEmpty())
        return;
    addHead(tr("Look at this first"));
    for (const QString &each : std::as_const(sentences))
        addText(each);
}

void PublishPage::showLanguages()
{
    const Handbook &handbook = m_draft.handbook();
    const QStringList complete = languagesInParity(handbook, m_draft.governing(), knownLanguages());
    addHead(tr("Languages"));
    for (const QString &language : knownLanguages()) {
        const QString name = isolated(nativeName(language));
        const QStringList lacking = rulesLacking(handbook, language);
        if (complete.contains(language)) {
            auto *const box = new QCheckBox(tr("%1: will be published").arg(name));
            box->setObjectName(language);
            box->setChecked(true);
            connect(box, &QCheckBox::toggled, this,
                    [this] { m_publish->setEnabled(leftOut().size() < m_languages.size()); });
            m_languages << box;
            m_rows->addWidget(box, 0, Qt::AlignLeading);
        } else if (!completeLanguages(handbook, {language}).isEmpty())
            addText(tr("%1: left out, older than the governing text in %2")
                        .arg(name, staleNumbers(handbook, language, m_draft.governing()).join(u", "_s)));
        else if (lacking.isEmpty() || lacking.size() == ruleCount(handbook))
            addText(tr("%1: left out, %2").arg(name, lackingIn(handbook, language)));
        else
            addText(tr("%1: left out, %2 (%3)").arg(name, lackingIn(handbook, language), lacking.join(u", "_s)));
    }
    if (complete.isEmpty())
        addText(tr("No language has the text of every rule yet. Go back and write what is missing, then publish."));
}

void PublishPage::showChanges(const std::optional<Edition> &before)
{
    const Handbook &handbook = m_draft.handbook();
    const Edition *const earlier = before ? &*before : nullptr;
    QStringList added;
    QList<Revision> changed;
    for (const Revision &revision : revisions(earlier, handbook, m_language)) {
        if (revision.change == Change::New)
            added << u"%1  %2"_s.arg(revision.number, isolated(revision.title));
        else
            changed << revision;
    }
    const QStringList removed = removedRules(earlier, handbook, m_language);
    if (!changed.isEmpty()) {
        addHead(tr("%n changed rules", nullptr, int(changed.size())));
        addText(tr("Decide of each what kind of change it is. A material change asks employees to act otherwise than "
                   "before; an editorial one only says it better."));
        for (const Revision &revision : std::as_const(changed)) {
            m_changes << new ChangeBox(revision);
            m_rows->addWidget(m_changes.last());
        }
    }
    if (!removed.isEmpty()) {
        addHead(tr("%n removed rules", nullptr, int(removed.size())));
        addText(removed.join(u'\n'));
    }
    if (!added.isEmpty()) {
        addHead(tr("%n new rules", nullptr, int(added.size())));
        addText(added.join(u'\n'));
    }
    if (before && changed.isEmpty() && removed.isEmpty() && added.isEmpty())
        addText(tr("No rule differs from edition %1.").arg(before->number));
}

QStringList PublishPage::leftOut() const
{
    QStringList languages;
    for (const QCheckBox *const box : m_languages) {
        if (!box->isChecked())
            languages << box->objectName();
    }
    return languages;
}

EditionStore::Announcement PublishPage::announcement() const
{
    EditionStore::Announcement announcement{m_date->date(), m_summary->toPlainText(), {}, leftOut()};
    for (const ChangeBox *const change : m_changes)
        announcement.decisions.insert(change->rule(), change->decision());
    return announcement;
}

/// The edition as it will be printed, before it is sealed.
void PublishPage::preview()
{
    const auto edition = EditionStore::compose(m_session.database(), m_session.stamp(), announcement());
    if (edition)
        previewHandbook(this, m_session, *edition, {.language = languageFor(*edition, m_language)}, PaperSize::A4);
    else
        Messages::show(this, edition.error());
}

QString PublishPage::consequences() const
{
    QStringList names;
    for (const QCheckBox *const box : m_languages) {
        if (box->isChecked())
            names << isolated(nativeName(box->objectName()));
    }
    return tr("Edition %1 will be published in these languages: %2.\n\nIt is kept as it is now and can’t be changed "
              "any "
              "more; later changes go into the next edition.")
        .arg(QString::number(m_number), names.join(u", "_s));
}

void PublishPage::publish()
{
    if (!Messages::confirm(this, consequences(), m_publish->text()))
        return;
    const EditionStore::Announcement decided = announcement();
    std::optional<Edition> edition;
    const Done saved = m_session.save(Action::Publish, [&](Transaction &transaction) -> Done {
        const auto made = EditionStore::publish(transaction, decided);
        if (!made)
            return made.error();
        edition = *made;
        return done();
    });
    if (!saved) {
        Messages::show(this, saved.error());
        return;
    }
    Q_EMIT m_session.editionsChanged();
    Q_EMIT published(*edition);
}
