#pragma once

#include "access/role.h"
#include "base/result.h"
#include "page/paper.h"
#include "storage/transaction.h"

#include <QLatin1StringView>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

class Workspace;

/// A command as it was called: its words taken apart and found right.
class Call {
public:
    QStringList operands;
    QMap<QString, QStringList> options; ///< by name; a flag has no values
    QString workspace; ///< a file, or the address of a server
    QString password; ///< for a server
    Stamp stamp;
    std::optional<Action> action; ///< that the command needs the right to

    bool has(QLatin1StringView option) const { return options.contains(option); }
    QString text(QLatin1StringView option) const { return options.value(option).value(0); }
    QStringList texts(QLatin1StringView option) const { return options.value(option); }
    int number(QLatin1StringView option) const;
    std::optional<QDate> date(QLatin1StringView option) const;
    PaperSize paper() const; ///< A4 unless "paper" says otherwise
    QDate today() const { return stamp.at.date(); }

    /// Opens the workspace and, where it has accounts, signs in. Forbidden: they don't allow what the command does.
    Result<std::unique_ptr<Workspace>> open() const;

private:
    Done signIn(Workspace &to) const;
};
