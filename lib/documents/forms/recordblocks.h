#pragma once

#include "acknowledgment/formvalues.h"
#include "forms/wording.h"
#include "page/blocks.h"

/// "Employee handbook, edition 3, 1 March 2026"
QString editionLine(const Edition &edition, const Wording &say);

/// Who acknowledges: as they were shown then where there is a record, otherwise as they are.
Block employeeFields(const Edition &edition, const FormValues &values, const Wording &say);

/// The employee's signature and its date, or lines for them.
Block employeeLine(const std::optional<Acknowledgment> &acknowledgment, const Wording &say);

/// How it ended, and who had a part in it.
Block recordOf(const Acknowledgment &acknowledgment, const Wording &say);
