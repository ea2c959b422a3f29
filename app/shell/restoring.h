#pragma once

#include <QString>

class QWidget;

/// Asks for a backup, says what is in it, and makes a new workspace of it, for when there is none to do it from. The
/// new workspace; empty where nothing was restored.
QString restoreFromBackup(QWidget *parent);
