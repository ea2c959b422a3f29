#include "acknowledgment/tallybar.h"

#include "shell/standingwords.h"
#include "shell/style.h"

#include <QStyle>

void paintTally(QPainter &painter, const QRect &box, const Tally &tally, const QPalette &palette,
                Qt::LayoutDirection direction)
{
    constexpr int gap = 2;
    const qint64 people = tally.people();
    qint64 before = 0;
    const auto at = [&](qint64 count) { return int(box.width() * count / qMax(qint64(1), people)); };
    for (const Standing standing : standings()) {
        const qint64 count = tally.of(standing);
        if (count > 0) {
            const int from = at(before), to = at(before + count);
            const QRect stretch(box.left() + from, box.top(), qMax(1, to - from - (to < box.width() ? gap : 0)),
                                box.height());
            painter.fillRect(QStyle::visualRect(direction, box, stretch), fill(standing, palette));
        }
        before += count;
    }
}

TallyBar::TallyBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(grid);
}

void TallyBar::setTally(const Tally &tally)
{
    m_tally = tally;
    update();
}

void TallyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTally(painter, rect(), m_tally, palette(), layoutDirection());
}
