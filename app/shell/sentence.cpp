#include "shell/sentence.h"

Sentence::Sentence(int columnWidth, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignHCenter);
    setWordWrap(true);
    setFixedWidth(columnWidth);
}
