#pragma once

#include "handbook/edition.h"
#include "page/document.h"

/// An edition in one of its languages as a booklet: title page, table of contents, the problem areas and their rules.
Document handbookBooklet(const Edition &edition, const QString &language, const QString &checkpoint = {});
