#include "shell/namesedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &between()
{
    static const QRegularExpression signs(u"[;؛\n]"_s);
    return signs;
}

}

NamesEdit::NamesEdit(QWidget *parent)
    : QLineEdit(parent),
      m_names(new QStringListModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &NamesEdit::put);
    connect(this, &QLineEdit::textEdited, this, &NamesEdit::offer);
}

void NamesEdit::setFinder(const std::function<QStringList(const QString &typed)> &find)
{
    m_find = find;
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the finder knows better what fits
}

void NamesEdit::setNames(const QStringList &names)
{
    if (names != this->names())
        setText(names.join(u"; "_s));
}

QStringList NamesEdit::names() const
{
    QStringList names;
    for (const QString &each : text().split(between())) {
        const QString name = each.simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return names;
}

/// The name in which the cursor stands, as far as the cursor.
QString NamesEdit::typedName() const
{
    const QString before = text().left(cursorPosition());
    return before.mid(before.lastIndexOf(between()) + 1).trimmed();
}

void NamesEdit::offer()
{
    const QString typed = typedName();
    if (m_find && !typed.isEmpty())
        m_names->setStringList(m_find(typed));
    m_completer->setCompletionPrefix(typed);
    if (typed.isEmpty() || m_completer->completionCount() == 0 || m_completer->currentCompletion() == typed)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void NamesEdit::put(const QString &name)
{
    const QString whole = text();
    const qsizetype begin = whole.left(cursorPosition()).lastIndexOf(between()) + 1;
    qsizetype end = whole.indexOf(between(), cursorPosition());
    if (end < 0)
        end = whole.size();
    const QString put = (begin > 0 ? u" "_s : QString()) + name;
    setText(whole.left(begin) + put + whole.mid(end));
    setCursorPosition(int(begin + put.size()));
    Q_EMIT textEdited(text());
}

void NamesEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_known && event->reason() != Qt::PopupFocusReason)
        m_names->setStringList(m_known());
}

void NamesEdit::keyPressEvent(QKeyEvent *event)
{
    const bool choosesNow = m_completer->popup()->isVisible()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape);
    if (choosesNow) {
        event->ignore(); // for the list
        return;
    }
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        if (m_find)
            m_names->setStringList(m_find(typedName()));
        m_completer->setCompletionPrefix(typedName());
        m_completer->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}
