#pragma once

#include "access/role.h"
#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class Call;

/// An option of a command, as it is read and as help shows it.
struct Option {
    enum class Kind { Flag, Text, Date, Number, Language, Paper, Role };
    enum class Use { Optional, Required, Repeatable };
    QString name; ///< without its hyphens
    Kind kind = Kind::Flag;
    QString value; ///< what stands for its value: "FILE"
    QString text; ///< what it is for, in a sentence
    Use use = Use::Optional;
};

/// What a command has to say: in words for a person, as one document for a program.
struct Answer {
    QString text;
    QJsonObject json;
    QString failure; ///< the sentence of a command that could answer, but not well; empty otherwise
};

/// One command of the command line.
struct Command {
    QString words; ///< "handbook import"
    QStringList operands; ///< "FILE"; in brackets where it may be left out
    QString summary; ///< what it does, in a few words
    QString description;
    QList<Option> options;
    QStringList examples; ///< what follows "countersign"
    bool usesWorkspace = true;
    std::optional<Action> action; ///< that it needs the right to; none where it opens no workspace that was there
    Result<Answer> (*run)(const Call &call) = nullptr;
};

QList<Command> workspaceCommands();
QList<Command> translationCommands();
QList<Command> handbookCommands();
QList<Command> searchCommands();
QList<Command> exportCommands();
QList<Command> publishCommands();
QList<Command> editionCommands();
QList<Command> diffCommands();
QList<Command> peopleCommands();
QList<Command> acknowledgmentCommands();
QList<Command> roundCommands();
QList<Command> roundPeopleCommands();
QList<Command> remindCommands();
QList<Command> formCommands();
QList<Command> certificateCommands();
QList<Command> statusCommands();
QList<Command> ledgerCommands();
QList<Command> archiveCommands();
QList<Command> userCommands();
QList<Command> retentionCommands();
QList<Command> backupCommands();
QList<Command> salvageCommands();
QList<Command> helpCommands();

/// All of them, in the order in which help lists them.
QList<Command> commands();

/// The command that `words` begin with; none where there is no such command.
const Command *commandIn(const QList<Command> &commands, const QStringList &words);

/// The options that every command takes.
QList<Option> commonOptions();
