#include "shell/labelledfield.h"

#include "shell/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

LabelledField::LabelledField(QWidget *editor, QWidget *beside, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_head(new QHBoxLayout),
      m_label(newLabel()),
      m_hint(newLabel()),
      m_error(newLabel())
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    m_label->setBuddy(editor);
    m_head->addWidget(m_label, 1);
    column->addLayout(m_head);
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(editor, 1);
    if (beside)
        row->addWidget(beside);
    column->addLayout(row);
    for (QLabel *const sentence : {m_hint, m_error}) {
        sentence->setWordWrap(true);
        sentence->hide();
        column->addWidget(sentence);
    }
    setFocusProxy(editor);
    paintError();
}

void LabelledField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_editor->setAccessibleName(text);
}

void LabelledField::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void LabelledField::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

void LabelledField::setTools(QWidget *tools)
{
    m_head->addWidget(tools);
}

QString LabelledField::error() const
{
    return m_error->text();
}

void LabelledField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintError();
    QWidget::changeEvent(event);
}

void LabelledField::paintError()
{
    setInk(m_error, colour(Sign::Overdue, palette()));
}
