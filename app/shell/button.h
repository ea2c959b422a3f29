#pragma once

class QAction;
class QPushButton;

/// A push button with the words, tooltip and state of `action`, which it triggers.
QPushButton *buttonFor(QAction *action);
