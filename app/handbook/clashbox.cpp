#include "handbook/clashbox.h"

#include "base/languages.h"
#include "handbook/handbookchange.h"
#include "handbook/screentype.h"
#include "handbook/valuewords.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

/// Whether it holds the words of a text, and not what is chosen for it.
bool isWords(EditedField field)
{
    return field <= EditedField::Example;
}

/// What stands in `field` as people read it.
QString readable(EditedField field, const QString &stored)
{
    if (field == EditedField::Value) {
        const auto value = serviceValue(stored);
        return value ? spoken(*value) : QString();
    }
    if (field != EditedField::Channels)
        return stored;
    QStringList names;
    for (const QString &one : stored.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto known = channel(one))
            names << spoken(*known);
    }
    return QLocale().createSeparatedList(names);
}

}

ClashBox::ClashBox(QWidget *parent)
    : QFrame(parent),
      m_reason(newLabel()),
      m_save(new QPushButton)
{
    m_reason->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_reason);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_save, &QPushButton::clicked, this, &ClashBox::decided);
    inEveryLanguage(this, [this] { setWords(); });
    hide();
}

void ClashBox::setWords()
{
    m_reason->setText(tr("%1 changed this while you were typing. Choose what is to stand; what you typed stays below "
                         "until then.")
                          .arg(m_who));
    m_save->setText(tr("Save what is chosen"));
    fill();
}

void ClashBox::show(const QString &who, const QString &language, const QList<Clash> &clashes)
{
    if (isVisibleTo(parentWidget()) && clashes == m_clashes)
        return;
    const QList<EditedField> chosen = isVisibleTo(parentWidget()) ? theirs() : QList<EditedField>();
    m_who = who;
    m_language = language;
    m_clashes = clashes;
    setWords();
    for (qsizetype i = 0; i < clashes.size(); ++i) {
        if (chosen.contains(clashes[i].field))
            m_mine[i]->group()->buttons().constLast()->setChecked(true);
    }
    show();
    QAccessibleEvent spoken(m_reason, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

QList<EditedField> ClashBox::theirs() const
{
    QList<EditedField> found;
    for (qsizetype i = 0; i < m_clashes.size(); ++i) {
        if (!m_mine[i]->isChecked())
            found << m_clashes[i].field;
    }
    return found;
}

void ClashBox::fill()
{
    delete std::exchange(m_rows, new QWidget);
    m_mine.clear();
    auto *const rows = new QGridLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid);
    for (const int side : {0, 1})
        rows->setColumnStretch(side, 1);
    for (const Clash &clash : std::as_const(m_clashes)) {
        const int row = rows->rowCount();
        QLabel *const name = newLabel(spoken(clash.field));
        makeBold(name);
        rows->addWidget(name, row, 0, 1, 2);
        auto *const mine = new QRadioButton(tr("Yours"));
        auto *const theirs = new QRadioButton(tr("Theirs"));
        auto *const either = new QButtonGroup(m_rows);
        either->addButton(mine);
        either->addButton(theirs);
        mine->setChecked(true);
        m_mine << mine;
        const bool isMarkdown = isWords(clash.field) && clash.field != EditedField::Title;
        const auto [mineRead, theirsRead] = isMarkdown
            ? readApart(clash.mine, clash.theirs)
            : std::pair(readable(clash.field, clash.mine), readable(clash.field, clash.theirs));
        mine->setAccessibleDescription(u"%1: %2"_s.arg(name->text(), mineRead));
        theirs->setAccessibleDescription(u"%1: %2"_s.arg(name->text(), theirsRead));
        const QString language = isWords(clash.field) ? m_language : QString();
        rows->addWidget(newSide(mine, mineRead, language), row + 1, 0);
        rows->addWidget(newSide(theirs, theirsRead, language), row + 1, 1);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
}

QWidget *ClashBox::newSide(QRadioButton *choice, const QString &words, const QString &language)
{
    QLabel *const shown = newLabel(words.isEmpty() ? tr("Nothing") : words);
    shown->setWordWrap(true);
    shown->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!language.isEmpty() && !words.isEmpty()) {
        shown->setFont(screenType(language));
        shown->setLayoutDirection(::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    }
    auto *const side = new QWidget;
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(choice, 0, Qt::AlignLeading);
    column->addWidget(shown, 1);
    return side;
}
