#include "handbook/changebox.h"

#include "base/languages.h"
#include "base/text.h"
#include "handbook/screentype.h"
#include "handbook/valuewords.h"
#include "shell/style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

QLabel *newText(const QString &text, const QString &language)
{
    QLabel *const label = newLabel(text.isEmpty() ? u"—"_s : text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!language.isEmpty()) {
        label->setFont(screenType(language));
        label->setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    }
    return label;
}

QLabel *newHead(const QString &text)
{
    QLabel *const label = newLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

}

ChangeBox::ChangeBox(const Revision &revision, QWidget *parent)
    : QWidget(parent),
      m_rule(revision.rule),
      m_decision(new QComboBox),
      m_reason(new QLineEdit)
{
    auto *const cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, grid);
    cells->setHorizontalSpacing(2 * grid);
    cells->setVerticalSpacing(grid / 2);
    cells->setColumnStretch(0, 1);
    cells->setColumnStretch(1, 1);
    QLabel *const title = newHead(u"%1  %2"_s.arg(revision.number, isolated(revision.title)));
    title->setWordWrap(true);
    cells->addWidget(title, 0, 0);
    for (const Change change : {Change::Material, Change::Editorial})
        m_decision->addItem(spoken(change), int(change));
    m_decision->setAccessibleName(tr("Kind of change to rule %1").arg(revision.number));
    m_decision->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    cells->addWidget(m_decision, 0, 1, Qt::AlignLeading);
    m_reason->setAccessibleName(tr("Reason for the change to rule %1").arg(revision.number));
    m_reason->setPlaceholderText(tr("Why it was changed"));
    cells->addWidget(m_reason, 1, 1);
    int row = 2;
    for (const Passage &passage : revision.passages) {
        const QString name = passage.language.isEmpty()
            ? passage.field
            : tr("%1, %2").arg(passage.field, isolated(nativeName(passage.language)));
        cells->addWidget(newLabel(tr("%1: before").arg(name)), row, 0);
        cells->addWidget(newLabel(tr("%1: now").arg(name)), row, 1);
        cells->addWidget(newText(passage.before, passage.language), row + 1, 0);
        cells->addWidget(newText(passage.now, passage.language), row + 1, 1);
        row += 2;
    }
}

Decision ChangeBox::decision() const
{
    return {Change(m_decision->currentData().toInt()), m_reason->text()};
}
