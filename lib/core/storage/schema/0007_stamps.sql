--- Checkpoints that an authority stamped with the time (RFC 3161): what it was shown, and what it answered
CREATE TABLE ledger_stamp (
    size {number} NOT NULL PRIMARY KEY,
    note {blob} NOT NULL,
    answer {blob} NOT NULL
) STRICT
---
append-only ledger_stamp by size
