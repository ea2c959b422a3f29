#include "shell/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

bool points(const QString &name)
{
    return name.startsWith("go-next"_L1) || name.startsWith("go-previous"_L1) || name == "arrow-right-double"_L1
        || name == "edit-undo"_L1;
}

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

class BreezeEngine : public QIconEngine {
public:
    explicit BreezeEngine(const QString &name)
        : m_name(name)
    {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", inkFor(mode).name().toLatin1());
        QSvgRenderer renderer(coloured);
        painter->save();
        if (points(m_name) && QGuiApplication::isRightToLeft()) {
            painter->translate(rect.left() + rect.right() + 1, 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    bool isNull() override { return m_svg.isEmpty(); }
    QIconEngine *clone() const override { return new BreezeEngine(*this); }

private:
    QString m_name;
    QByteArray m_svg;
};

}

QIcon breezeIcon(const QString &name)
{
    return QIcon(new BreezeEngine(name));
}
