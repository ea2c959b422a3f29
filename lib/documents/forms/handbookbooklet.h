#pragma once

#include "forms/handbookpages.h"

/// A handbook as a booklet: title page, table of contents, the problem areas and their rules, or those that `pages`
/// names.
Document handbookBooklet(const Edition &edition, const HandbookPages &pages);

/// An edition in one of its languages as a booklet.
Document handbookBooklet(const Edition &edition, const QString &language, const QString &checkpoint = {});
