#pragma once

#include <functional>

class QWidget;

/// Calls `say`, which sets a widget's words, now and again whenever the interface's language changes.
void inEveryLanguage(QWidget *widget, const std::function<void()> &say);
