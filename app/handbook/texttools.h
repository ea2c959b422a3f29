#pragma once

#include <QWidget>

class RichEdit;

/// The buttons for emphasis, lists and links of a box, seen while the cursor is in it. The keyboard has keys for them.
class TextTools : public QWidget {
    Q_OBJECT

public:
    explicit TextTools(RichEdit &edit, QWidget *parent = nullptr);
};
