#include "handbook/valuewords.h"

#include <QCoreApplication>

namespace {
struct Said {
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};
}

QString spoken(ServiceValue value)
{
    switch (value) {
    case ServiceValue::Courtesy:
        return Said::tr("Courtesy");
    case ServiceValue::Respect:
        return Said::tr("Respect");
    case ServiceValue::Commitment:
        return Said::tr("Commitment");
    case ServiceValue::Honesty:
        return Said::tr("Honesty");
    case ServiceValue::Timeliness:
        return Said::tr("Timeliness");
    case ServiceValue::RealisticExpectations:
        return Said::tr("Realistic expectations");
    }
    return {};
}

QString spoken(Channel channel)
{
    switch (channel) {
    case Channel::InPerson:
        return Said::tr("In person");
    case Channel::Telephone:
        return Said::tr("Telephone and voicemail");
    case Channel::Letter:
        return Said::tr("Letters and memos");
    case Channel::Email:
        return Said::tr("E-mail and online forms");
    }
    return {};
}

QString spoken(Change change)
{
    switch (change) {
    case Change::New:
        return Said::tr("New");
    case Change::Material:
        return Said::tr("Material change");
    case Change::Editorial:
        return Said::tr("Editorial change");
    case Change::Unchanged:
        return Said::tr("Unchanged");
    }
    return {};
}

QString spoken(TextField field)
{
    switch (field) {
    case TextField::Title:
        return Said::tr("Title");
    case TextField::Intro:
        return Said::tr("Introduction");
    case TextField::Signs:
        return Said::tr("Signs");
    case TextField::Situation:
        return Said::tr("Situation");
    case TextField::Handling:
        return Said::tr("Required handling");
    case TextField::Reason:
        return Said::tr("Reason");
    case TextField::Example:
        return Said::tr("Example");
    }
    Q_UNREACHABLE();
}

QString spoken(EditedField field)
{
    switch (field) {
    case EditedField::Title:
        return spoken(TextField::Title);
    case EditedField::Intro:
        return spoken(TextField::Intro);
    case EditedField::Signs:
        return spoken(TextField::Signs);
    case EditedField::Situation:
        return spoken(TextField::Situation);
    case EditedField::Handling:
        return spoken(TextField::Handling);
    case EditedField::Reason:
        return spoken(TextField::Reason);
    case EditedField::Example:
        return spoken(TextField::Example);
    case EditedField::Value:
        return Said::tr("Value it serves");
    case EditedField::Channels:
        return Said::tr("Where it applies");
    case EditedField::Titles:
        return Said::tr("Job titles it applies to");
    case EditedField::Sites:
        return Said::tr("Sites it applies to");
    }
    return {};
}

QString spoken(EditionState state)
{
    switch (state) {
    case EditionState::InForce:
        return Said::tr("In force");
    case EditionState::Ahead:
        return Said::tr("Not yet in force");
    case EditionState::Superseded:
        return Said::tr("Superseded");
    case EditionState::Withdrawn:
        return Said::tr("Withdrawn");
    }
    return {};
}

QString spoken(TranslationState state)
{
    switch (state) {
    case TranslationState::Missing:
        return Said::tr("missing", "translation");
    case TranslationState::Current:
        return Said::tr("current", "translation");
    case TranslationState::Stale:
        return Said::tr("stale", "translation");
    }
    Q_UNREACHABLE();
}
