#include "handbook/replacebar.h"

#include "handbook/editactions.h"
#include "handbook/editor.h"
#include "shell/aside.h"
#include "shell/button.h"
#include "shell/messages.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTextEdit>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto pauseInTyping = 150ms;

/// In how many rules and problem areas something is.
QString where(qsizetype rules, qsizetype areas)
{
    if (areas == 0)
        return ReplaceBar::tr("in %n rules", nullptr, int(rules));
    if (rules == 0)
        return ReplaceBar::tr("in %n problem areas", nullptr, int(areas));
    return ReplaceBar::tr("in %n rules and problem areas", nullptr, int(rules + areas));
}

}

ReplaceBar::ReplaceBar(Draft &draft, Editor &editor, const EditActions &actions, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_editor(editor),
      m_textLabel(newLabel()),
      m_text(new QLineEdit),
      m_withLabel(newLabel()),
      m_with(new QLineEdit),
      m_replace(new QPushButton),
      m_replaceAll(new QPushButton),
      m_close(new QPushButton),
      m_exact(new QCheckBox),
      m_wholeWords(new QCheckBox),
      m_said(newLabel())
{
    layOut(actions);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    const auto outdate = [this] {
        m_isOutdated = true;
        m_last.reset();
        m_said->clear();
        m_pause.start();
    };
    connect(m_text, &QLineEdit::textChanged, this, outdate);
    connect(m_exact, &QCheckBox::toggled, this, outdate);
    connect(m_wholeWords, &QCheckBox::toggled, this, outdate);
    connect(&m_pause, &QTimer::timeout, this, &ReplaceBar::look);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &ReplaceBar::replaceAll);
    connect(m_close, &QPushButton::clicked, this, &ReplaceBar::close);
    connect(&draft, &Draft::changed, this, [this] {
        m_isOutdated = true;
        if (isVisibleTo(parentWidget()))
            look();
    });
    inEveryLanguage(this, [this] { setWords(); });
}

void ReplaceBar::layOut(const EditActions &actions)
{
    m_textLabel->setBuddy(m_text);
    m_withLabel->setBuddy(m_with);
    m_said->setWordWrap(true);
    auto *const rows = new QGridLayout(this);
    rows->setContentsMargins(2 * grid, 0, 2 * grid, grid);
    rows->setSpacing(grid);
    rows->setColumnStretch(1, 1);
    rows->addWidget(m_textLabel, 0, 0);
    rows->addWidget(m_text, 0, 1);
    rows->addWidget(buttonFor(actions.findNext), 0, 2);
    rows->addWidget(buttonFor(actions.findPrevious), 0, 3);
    rows->addWidget(m_close, 0, 4);
    rows->addWidget(m_withLabel, 1, 0);
    rows->addWidget(m_with, 1, 1);
    rows->addWidget(m_replace, 1, 2);
    rows->addWidget(m_replaceAll, 1, 3);
    auto *const options = new QHBoxLayout;
    options->setSpacing(2 * grid);
    options->addWidget(m_exact);
    options->addWidget(m_wholeWords);
    options->addWidget(m_said, 1);
    rows->addLayout(options, 2, 1, 1, 4);
}

void ReplaceBar::setWords()
{
    m_textLabel->setText(tr("Search for"));
    m_withLabel->setText(tr("Replace with"));
    m_text->setAccessibleName(m_textLabel->text());
    m_with->setAccessibleName(m_withLabel->text());
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    m_close->setText(tr("Close"));
    m_exact->setText(tr("Exact spelling"));
    m_exact->setToolTip(tr("Capitals, accents and letter forms have to be as typed."));
    m_wholeWords->setText(tr("Whole words"));
    sayHowMany();
}

void ReplaceBar::setLanguage(const QString &language)
{
    if (std::exchange(m_language, language) == language)
        return;
    const bool mayReplace = m_draft.mayWrite(language);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_withLabel, m_with, m_replace, m_replaceAll})
        part->setVisible(mayReplace);
    m_last.reset();
    m_isOutdated = true;
    if (isVisibleTo(parentWidget()))
        look();
}

void ReplaceBar::open()
{
    const auto *const edit = qobject_cast<QTextEdit *>(QApplication::focusWidget());
    const QString selected = edit ? edit->textCursor().selectedText() : QString();
    const bool isOneLine = !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)
        && !selected.contains(QChar::LineSeparator);
    if (isOneLine)
        m_text->setText(selected);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    look();
}

void ReplaceBar::close()
{
    hide();
    m_pause.stop();
    m_then = {};
    m_editor.mark({});
    m_editor.focusMarked();
}

void ReplaceBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && m_with->hasFocus())
        replaceOne();
    else if (isEnter && m_text->hasFocus())
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

Wanted ReplaceBar::wanted() const
{
    return {m_text->text(), m_exact->isChecked(), m_wholeWords->isChecked()};
}

/// One search at a time; what has changed since is looked at once more.
void ReplaceBar::look()
{
    m_pause.stop();
    m_editor.mark(wanted());
    m_isOutdated = true;
    if (m_isLooking || m_text->text().isEmpty())
        return;
    m_isLooking = true;
    m_isOutdated = false;
    runAside(
        this,
        [handbook = m_draft.handbook(), language = m_language, wanted = wanted()] {
            return occurrences(handbook, language, wanted);
        },
        [this](const QList<Occurrence> &found) { take(found); });
}

void ReplaceBar::take(const QList<Occurrence> &found)
{
    m_isLooking = false;
    if (m_isOutdated) {
        if (isVisibleTo(parentWidget()))
            look();
        return;
    }
    m_found = found;
    sayHowMany();
    if (const auto then = std::exchange(m_then, {}))
        then();
}

void ReplaceBar::whenFound(const std::function<void()> &then)
{
    show();
    if (m_text->text().isEmpty()) {
        m_text->setFocus(Qt::OtherFocusReason);
        say(tr("Type what to look for."));
        return;
    }
    if (!m_editor.commit())
        return;
    m_then = {};
    if (!m_isOutdated && !m_isLooking) {
        m_editor.mark(wanted());
        then();
        return;
    }
    m_then = then;
    if (!m_isLooking)
        look();
}

void ReplaceBar::go(int direction)
{
    whenFound([this, direction] { step(direction); });
}

bool ReplaceBar::isShown() const
{
    return m_last && m_last->place == placeOf(m_draft.handbook(), m_editor.chosen())
        && std::ranges::binary_search(m_found, *m_last);
}

void ReplaceBar::step(int direction)
{
    if (m_found.isEmpty()) {
        sayHowMany();
        return;
    }
    const Place place = placeOf(m_draft.handbook(), m_editor.chosen()).value_or(Place{});
    const bool goesOn = m_last && m_last->place == place;
    const Occurrence from = goesOn ? *m_last : Occurrence{.place = place};
    auto next =
        goesOn && direction > 0 ? std::ranges::upper_bound(m_found, from) : std::ranges::lower_bound(m_found, from);
    if (direction < 0)
        next = std::prev(next == m_found.begin() ? m_found.end() : next);
    else if (next == m_found.end())
        next = m_found.begin();
    const Occurrence found = *next;
    Q_EMIT goWanted(at(m_draft.handbook(), found.place));
    m_last = found;
    if (isShown())
        m_editor.selectMarked(found.part, found.nth);
    sayHowMany();
}

void ReplaceBar::replaceOne()
{
    whenFound([this] {
        if (!isShown()) {
            step(1);
            return;
        }
        const Occurrence one = *m_last;
        const auto inSamePart = [this, one] {
            return std::ranges::count_if(m_found, [&one](const Occurrence &other) {
                return other.place == one.place && other.part == one.part;
            });
        };
        const auto before = inSamePart();
        const Handbook &handbook = m_draft.handbook();
        if (!save(tr("Replace"), withReplaced(handbook, m_language, wanted(), m_with->text(), {one}),
                  at(handbook, one.place)))
            return;
        // What was put in may have what is wanted itself, which isn't to be replaced again.
        whenFound([this, one, before, inSamePart] {
            m_last->nth = one.nth + inSamePart() - before;
            step(1);
        });
    });
}

void ReplaceBar::replaceAll()
{
    whenFound([this] {
        const Replacement replacement = withReplaced(m_draft.handbook(), m_language, wanted(), m_with->text(), m_found);
        if (m_found.isEmpty() || !save(tr("Replace all"), replacement, m_editor.chosen())) {
            if (m_found.isEmpty())
                sayHowMany();
            return;
        }
        QString sentence = tr("%n places %1 were replaced.", nullptr, int(replacement.places))
                               .arg(where(replacement.rules, replacement.areas));
        if (!replacement.keptTitles.isEmpty())
            sentence += u' '
                + tr("Titles that would be empty stay as they are: %1.")
                      .arg(QLocale().createSeparatedList(replacement.keptTitles));
        m_last.reset();
        Q_EMIT replaced(sentence);
    });
}

/// A translation that is stale stays so: a word that is replaced everywhere doesn't make it say the same again.
bool ReplaceBar::save(const QString &name, const Replacement &replacement, const Chosen &chosen)
{
    if (!m_draft.mayWrite(m_language))
        return false;
    if (replacement.places == 0) {
        say(tr("Nothing was replaced, for the title would be empty."));
        return false;
    }
    const Done saved = m_draft.take(name, replacement.handbook, chosen);
    if (!saved)
        Messages::show(this, saved.error());
    return bool(saved);
}

void ReplaceBar::say(const QString &sentence)
{
    m_said->setText(sentence);
    QAccessibleEvent spoken(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void ReplaceBar::sayHowMany()
{
    if (m_text->text().isEmpty() || m_isOutdated) {
        m_said->clear();
        return;
    }
    if (m_found.isEmpty()) {
        say(tr("There is no such text in this language."));
        return;
    }
    qsizetype rules = 0, areas = 0;
    Place last;
    for (const Occurrence &one : std::as_const(m_found)) {
        if (one.place != last)
            ++(one.place.rule < 0 ? areas : rules);
        last = one.place;
    }
    const int all = int(m_found.size());
    if (isShown())
        say(tr("Place %1 of %n, %2", nullptr, all)
                .arg(std::ranges::lower_bound(std::as_const(m_found), *m_last) - m_found.cbegin() + 1)
                .arg(where(rules, areas)));
    else
        say(tr("%n places %1", nullptr, all).arg(where(rules, areas)));
}
