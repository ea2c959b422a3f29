#include "shell/scrolled.h"

#include "shell/style.h"

#include <QHBoxLayout>
#include <QScrollArea>

QScrollArea *scrolled(QWidget *content)
{
    content->setBackgroundRole(QPalette::Base);
    auto *const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

QScrollArea *scrolledColumn(QLayout *parts, int widest)
{
    auto *const limited = new QWidget;
    limited->setMaximumWidth(widest);
    limited->setLayout(parts);
    auto *const content = new QWidget;
    auto *const row = new QHBoxLayout(content);
    row->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    row->addWidget(limited, 1);
    row->addStretch();
    return scrolled(content);
}
