#include "shell/foot.h"

#include "shell/button.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace {

constexpr int noticeLasts = 20000; // milliseconds

QWidget *newRow(const QList<QWidget *> &parts)
{
    auto *const row = new QWidget;
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    line->setSpacing(2 * grid);
    for (QWidget *const part : parts)
        line->addWidget(part);
    return row;
}

}

Foot::Foot(QWidget *parent)
    : QWidget(parent),
      m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_while.setSingleShot(true);
    m_while.setInterval(noticeLasts);
    connect(&m_while, &QTimer::timeout, this, &Foot::hideNotice);
}

void Foot::follow(Task *task)
{
    if (task->what().isEmpty())
        return;
    auto *const bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setAccessibleName(task->what());
    auto *const cancel = new QPushButton;
    inEveryLanguage(cancel, [cancel] { cancel->setText(tr("Cancel")); });
    QWidget *const row = newRow({newLabel(task->what()), bar, cancel});
    row->layout()->setAlignment(bar, Qt::AlignVCenter);
    static_cast<QHBoxLayout *>(row->layout())->setStretch(1, 1);
    m_rows->addWidget(row);
    connect(task, &Task::progressed, bar, [bar](qint64 done, qint64 total) {
        constexpr int steps = 1000;
        bar->setRange(0, total > 0 ? steps : 0);
        if (total > 0)
            bar->setValue(int(done * steps / total));
    });
    connect(cancel, &QPushButton::clicked, task, [task, cancel] {
        cancel->setEnabled(false);
        task->cancel();
    });
    connect(task, &QObject::destroyed, row, &QObject::deleteLater);
    connect(task, &Task::finished, row, &QWidget::hide);
}

void Foot::notice(const QString &what, QAction *undo)
{
    hideNotice();
    QList<QWidget *> parts{newLabel(what)};
    if (undo) {
        QPushButton *const button = buttonFor(undo);
        connect(button, &QPushButton::clicked, this, &Foot::hideNotice);
        parts << button;
    }
    m_notice = newRow(parts);
    static_cast<QHBoxLayout *>(m_notice->layout())->addStretch(1);
    m_notice->setAccessibleName(what);
    m_rows->insertWidget(0, m_notice);
    m_while.start();
    QAccessibleEvent spoken(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Foot::hideNotice()
{
    m_while.stop();
    if (m_notice) {
        m_notice->hide();
        m_notice->deleteLater();
        m_notice = nullptr;
    }
}
