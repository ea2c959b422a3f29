#include "handbook/editor.h"

#include "base/text.h"
#include "handbook/clashbox.h"
#include "handbook/picturelist.h"
#include "handbook/ruleform.h"
#include "handbook/unsaved.h"
#include "handbook/valuewords.h"
#include "people/peoplestore.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr auto pauseInTyping = 1s;
constexpr auto untilKept = 200ms;
constexpr int widestText = 90 * grid;
constexpr int mostTries = 3; // to save where others save, too

/// To offer; none where they can't be read.
QStringList jobTitles(Database &database)
{
    const auto titles = PeopleStore::titles(database);
    return titles ? *titles : QStringList();
}

QStringList siteNames(Database &database)
{
    QStringList names;
    if (const auto sites = PeopleStore::sites(database)) {
        for (const Site &site : *sites)
            names << site.name;
    }
    return names;
}

}

Editor::Editor(Session &session, Draft &draft, QWidget *parent)
    : QScrollArea(parent),
      m_draft(draft),
      m_number(newTitle()),
      m_whyNot(newLabel()),
      m_areaForm(new AreaForm),
      m_ruleForm(new RuleForm),
      m_pictures(new PictureList(session)),
      m_clashes(new ClashBox),
      m_refusal(newRefusal())
{
    m_ruleForm->setKnown([&session] { return jobTitles(session.database()); },
                         [&session] { return siteNames(session.database()); });
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *const page = new QWidget;
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(3 * grid, grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(m_number);
    m_whyNot->setWordWrap(true);
    m_whyNot->hide();
    column->addWidget(m_whyNot);
    column->addWidget(m_clashes);
    column->addWidget(m_refusal);
    for (TextForm *const form : std::initializer_list<TextForm *>{m_areaForm, m_ruleForm}) {
        column->addWidget(form);
        form->hide();
        connect(form, &TextForm::edited, this, [this] {
            m_pause.start();
            if (!m_untilKept.isActive())
                m_untilKept.start();
            Q_EMIT edited();
        });
        connect(form, &TextForm::left, this, &Editor::commit);
    }
    column->addWidget(m_pictures);
    column->addStretch(1);
    page->setMaximumWidth(widestText);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &Editor::commit);
    m_untilKept.setSingleShot(true);
    m_untilKept.setInterval(untilKept);
    connect(&m_untilKept, &QTimer::timeout, this, &Editor::keepTyped);
    connect(&draft, &Draft::changed, this, &Editor::refresh);
    connect(m_clashes, &ClashBox::decided, this, &Editor::saveDecided);
    inEveryLanguage(this, [this] { setWords(); });
}

QWidget *Editor::newRefusal()
{
    auto *const box = new QWidget;
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_reason = newLabel();
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    m_saveAnyway = new QPushButton;
    m_forget = new QPushButton;
    row->addWidget(m_saveAnyway);
    row->addWidget(m_forget);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_saveAnyway, &QPushButton::clicked, this, &Editor::saveAnyway);
    connect(m_forget, &QPushButton::clicked, this, &Editor::forgetTyped);
    box->hide();
    return box;
}

void Editor::setWords()
{
    m_saveAnyway->setText(tr("Save what I typed"));
    m_forget->setText(tr("Show what is stored"));
    m_whyNot->setText(tr("Rules are decided in this language. Choose another language to translate into."));
}

bool Editor::show(const Chosen &chosen, const QString &language)
{
    if (!commit())
        return false;
    const QWidget *const focused = QApplication::focusWidget();
    const bool hadFocus = isAncestorOf(focused);
    const bool isAnother = chosen != m_chosen;
    m_chosen = chosen;
    m_seen = m_draft.handbook();
    m_language = language;
    m_form = std::holds_alternative<Id<Rule>>(chosen) ? static_cast<TextForm *>(m_ruleForm) : m_areaForm;
    m_areaForm->setVisible(m_form == m_areaForm);
    m_ruleForm->setVisible(m_form == m_ruleForm);
    if (!m_form->show(m_draft.handbook(), chosen, language)) {
        m_form->hide();
        m_form = nullptr;
        m_chosen = {};
    }
    const auto place = placeOf(m_draft.handbook(), m_chosen);
    m_number->setText(place ? numberOf(*place) : QString());
    const auto *const rule = std::get_if<Id<Rule>>(&m_chosen);
    m_pictures->show(rule ? std::optional(*rule) : std::nullopt);
    sayWhatMayBeTyped();
    if (isAnother)
        ensureVisible(0, 0);
    m_pause.stop();
    if (hadFocus && !focused->isVisibleTo(this)) { // it would go to whatever comes next, and take the next keys along
        if (m_form)
            focusTitle();
        else
            Q_EMIT emptied();
    }
    return true;
}

void Editor::sayWhatMayBeTyped()
{
    const bool mayWrite = m_draft.mayWrite(m_language);
    m_whyNot->setVisible(m_form && !mayWrite && m_draft.mayTranslate());
    if (m_form)
        m_form->allow(mayWrite, m_draft.mayEditRules());
}

bool Editor::hasEdits() const
{
    return m_form && m_form->withEdits(m_draft.handbook()) != m_draft.handbook();
}

bool Editor::commit()
{
    m_pause.stop();
    if (!hasEdits()) {
        m_refusal->hide();
        m_clashes->hide();
        forgetKept();
        return true;
    }
    if (m_refusal->isVisibleTo(this))
        return false;
    return m_form->fieldsIn(m_draft.handbook())
        ? saveTyped()
        : refuse(tr("%1 removed this text while you were editing.").arg(m_draft.changedBy(m_chosen)));
}

/// What others changed elsewhere in it is joined with what is typed; where both changed the same, one has to choose.
bool Editor::saveTyped()
{
    for (int tries = 1;; ++tries) {
        if (askAboutClashes())
            return false;
        const auto stored = m_form->fieldsIn(m_draft.handbook());
        const QList<EditedField> theirs = stored ? differing(*stored, m_form->shownFields()) : QList<EditedField>();
        const Done saved = m_draft.change(m_form->stepName(), m_form->withEdits(m_draft.handbook()), m_chosen, m_seen);
        if (saved) {
            forgetKept();
            sayWhatWasJoined(theirs);
            return true;
        }
        const bool isToTryAgain =
            saved.error().kind == Error::Kind::Conflict && tries < mostTries && m_form->fieldsIn(m_draft.handbook());
        if (saved.error().kind == Error::Kind::Lost) // saved once the link is mended, and the window says so until then
            return false;
        if (!isToTryAgain)
            return refuse(saved.error().text);
        if (!hasEdits()) // somebody typed the same
            return true;
    }
}

void Editor::sayWhatWasJoined(const QList<EditedField> &theirs)
{
    if (theirs.isEmpty())
        return;
    QStringList names;
    for (const EditedField field : theirs)
        names << spoken(field);
    Q_EMIT joined(tr("%1 changed this while you were typing: %2. Your changes and theirs are both saved.")
                      .arg(m_changedBy, isolated(QLocale().createSeparatedList(names))));
}

bool Editor::askAboutClashes()
{
    const auto stored = m_form->fieldsIn(m_draft.handbook());
    const EditedFields typed = m_form->typedFields();
    QList<Clash> clashes;
    for (const EditedField field : stored ? clashing(*stored, m_form->shownFields(), typed) : QList<EditedField>())
        clashes << Clash{field, (*stored)[field], typed[field]};
    if (stored && *stored != m_form->shownFields())
        m_changedBy = m_draft.changedBy(m_chosen);
    if (clashes.isEmpty()) {
        m_clashes->hide();
        return false;
    }
    m_clashes->show(m_changedBy, m_language, clashes);
    ensureWidgetVisible(m_clashes);
    return true;
}

void Editor::saveDecided()
{
    m_form->merge(m_draft.handbook(), m_clashes->theirs());
    m_seen = m_draft.handbook();
    m_clashes->hide();
    (void)commit();
}

bool Editor::refuse(const QString &why)
{
    m_clashes->hide();
    m_reason->setText(why);
    m_refusal->show();
    ensureWidgetVisible(m_refusal);
    QAccessibleEvent spoken(m_reason, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    return false;
}

void Editor::saveAnyway()
{
    m_refusal->hide();
    (void)saveTyped();
}

void Editor::restore(const Unsaved &unsaved)
{
    const bool isRule = std::holds_alternative<Id<Rule>>(unsaved.chosen);
    if (!placeOf(m_draft.handbook(), unsaved.chosen))
        show({}, unsaved.language);
    m_form = isRule ? static_cast<TextForm *>(m_ruleForm) : m_areaForm;
    m_areaForm->setVisible(!isRule);
    m_ruleForm->setVisible(isRule);
    m_chosen = unsaved.chosen;
    m_language = unsaved.language;
    m_form->restore(m_draft.handbook(), unsaved.chosen, unsaved.language, unsaved.shown, unsaved.typed);
    sayWhatMayBeTyped();
    m_isKept = true;
    m_pause.start();
}

void Editor::keepTyped()
{
    if (hasEdits())
        m_isKept = bool(
            keepUnsaved(m_draft.unsavedPath(), {m_chosen, m_language, m_form->shownFields(), m_form->typedFields()}));
}

void Editor::forgetKept()
{
    m_untilKept.stop();
    if (std::exchange(m_isKept, false))
        QFile::remove(m_draft.unsavedPath());
}

void Editor::forgetTyped()
{
    m_refusal->hide();
    forgetKept();
    m_seen = m_draft.handbook();
    if (!m_form || m_form->show(m_draft.handbook(), m_chosen, m_language))
        return;
    std::exchange(m_form, nullptr)->hide();
    show({}, m_language);
}

void Editor::refresh()
{
    if (m_form && !hasEdits())
        show(m_chosen, m_language);
    else if (m_form && !m_pause.isActive())
        m_pause.start(); // what is typed may fit in again, or no longer
}

void Editor::focusTitle()
{
    if (m_form)
        m_form->setFocus(Qt::OtherFocusReason);
}

void Editor::mark(const Wanted &wanted)
{
    for (WordsEdit *const edit : findChildren<WordsEdit *>())
        edit->mark(wanted);
}

void Editor::selectMarked(qsizetype part, qsizetype nth)
{
    WordsEdit *const edit = m_form ? m_form->box(part) : nullptr;
    if (!edit || !edit->selectMarked(nth))
        return;
    if (m_marked && m_marked != edit)
        m_marked->unselect();
    m_marked = edit;
    const QRect letters = edit->cursorRect().translated(edit->viewport()->mapTo(widget(), QPoint()));
    ensureVisible(letters.center().x(), letters.center().y(), 4 * grid, 8 * grid);
}

bool Editor::selectNextMisspelt()
{
    QList<WordsEdit *> boxes = m_form ? m_form->boxes() : QList<WordsEdit *>();
    const auto focused = std::ranges::find_if(boxes, [](const WordsEdit *box) { return box->hasFocus(); });
    const bool goesOn = focused != boxes.end();
    if (goesOn) {
        std::rotate(boxes.begin(), focused, boxes.end());
        boxes << boxes.first(); // and what stands before the cursor in it
    }
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (!boxes[i]->selectMisspelt(goesOn && i == 0))
            continue;
        if (goesOn && boxes[i] != boxes[0])
            boxes[0]->unselect();
        ensureWidgetVisible(boxes[i]);
        return true;
    }
    return false;
}

void Editor::focusMarked()
{
    if (m_marked && m_marked->isVisible())
        m_marked->setFocus(Qt::OtherFocusReason);
    else
        focusTitle();
}

void Editor::warn(const QStringList &sentences)
{
    if (m_form)
        m_form->warn(sentences);
}
