#pragma once

class QLayout;
class QScrollArea;
class QWidget;

/// `content` as wide as there is room, scrolled where it is higher, on the colour of a page and without a frame.
QScrollArea *scrolled(QWidget *content);

/// `parts` at the leading edge of a scrolled page and never wider than `widest` pixels, with the page's usual margins.
QScrollArea *scrolledColumn(QLayout *parts, int widest);
