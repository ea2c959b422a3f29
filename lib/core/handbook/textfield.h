#pragma once

#include "handbook/rule.h"

/// The parts of a text that are searched and compared one by one.
enum class TextField { Title, Intro, Situation, Handling, Reason, Example };

QString word(TextField field);

/// A part of a rule's or an area's text with its words.
struct FieldText {
    TextField field = TextField::Title;
    QString text;
};

/// The parts of a text in the order in which they are read, empty ones included.
QList<FieldText> partsOf(const RuleText &text);
QList<FieldText> partsOf(const AreaText &text);
