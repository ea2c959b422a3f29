#include "shell/words.h"

#include <QEvent>
#include <QWidget>

namespace {

class Words : public QObject {
public:
    Words(QWidget *widget, const std::function<void()> &say)
        : QObject(widget),
          m_say(say)
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

}

void inEveryLanguage(QWidget *widget, const std::function<void()> &say)
{
    new Words(widget, say);
    say();
}
