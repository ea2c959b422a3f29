#pragma once

#include "handbook/draft.h"
#include "handbook/edits.h"

/// What was typed in a rule or problem area and isn't saved in the workspace yet. It is kept in a file on this machine
/// that only its user may read, so that it comes back whatever becomes of the program.
struct Unsaved {
    Chosen chosen;
    QString language;
    EditedFields shown; ///< what stood there before anything was typed
    EditedFields typed;

    bool operator==(const Unsaved &) const = default;
};

/// Where that is kept for whoever works in the workspace at `place` under `name`.
QString unsavedPath(const QString &place, const QString &name);

Done keepUnsaved(const QString &path, const Unsaved &unsaved);
/// None where nothing is kept, or nothing that can be read.
std::optional<Unsaved> keptUnsaved(const QString &path);
