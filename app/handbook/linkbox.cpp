#include "handbook/linkbox.h"

#include "base/text.h"
#include "handbook/richtext.h"
#include "shell/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int targetWidth = 40 * grid;
}

LinkBox::LinkBox(const QString &link, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_target(new QLineEdit),
      m_error(newLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(grid);
    auto *const label = newLabel(tr("Web address, e-mail address or number of a rule"));
    label->setBuddy(m_target);
    column->addWidget(label);
    m_target->setAccessibleName(label->text());
    m_target->setLayoutDirection(Qt::LeftToRight);
    m_target->setMinimumWidth(targetWidth);
    m_target->setText(link.startsWith(u'#') ? link.mid(1) : link);
    m_target->selectAll();
    column->addWidget(m_target);
    m_error->setWordWrap(true);
    setInk(m_error, colour(Sign::Overdue, palette()));
    m_error->hide();
    column->addWidget(m_error);
    auto *const row = new QHBoxLayout;
    row->setSpacing(grid);
    auto *const set = new QPushButton(tr("Set link"));
    connect(set, &QPushButton::clicked, this, &LinkBox::accept);
    row->addWidget(set);
    if (!link.isEmpty()) {
        auto *const remove = new QPushButton(tr("Remove link"));
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT decided({});
            close();
        });
        row->addWidget(remove);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_target, &QLineEdit::returnPressed, this, &LinkBox::accept);
    setFocusProxy(m_target);
}

void LinkBox::showAt(const QPoint &place)
{
    fit();
    const QRect room = screen()->availableGeometry();
    move(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    show();
    setFocus(Qt::PopupFocusReason);
}

/// Not by adjustSize(), which grants only a part of a small screen.
void LinkBox::fit()
{
    ensurePolished();
    const QSize hint = sizeHint();
    resize(hint.width(), qMax(hint.height(), layout()->heightForWidth(hint.width())));
}

void LinkBox::accept()
{
    const QString link = meantLink(m_target->text());
    if (link.isEmpty()) {
        m_error->setText(tr("Type an address such as https://example.org or info@example.org, or a rule’s number such "
                            "as 2.3."));
        m_error->show();
        fit();
        return;
    }
    Q_EMIT decided(link);
    close();
}

QString meantLink(const QString &typed)
{
    static const QRegularExpression number(uR"(^\d+(\.\d+)*$)"_s), mail(uR"(^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$)"_s),
        site(uR"(^[^\s@/:.]+(\.[^\s@/:.]+)+(:\d+)?(/\S*)?$)"_s);
    const QString trimmed = typed.trimmed();
    if (number.match(europeanDigits(trimmed)).hasMatch())
        return allowedLink(u'#' + trimmed);
    if (mail.match(trimmed).hasMatch())
        return allowedLink("mailto:"_L1 + trimmed);
    if (site.match(trimmed).hasMatch())
        return allowedLink("https://"_L1 + trimmed);
    return allowedLink(trimmed);
}
