#pragma once

#include "page/document.h"

struct Edition;
struct FormValues;

/// The page on which an employee acknowledges `edition`: to be signed on paper, or as it was signed. A copy of what was
/// signed shows name, title, site and statement as they were then.
Document acknowledgmentForm(const Edition &edition, const FormValues &values);
