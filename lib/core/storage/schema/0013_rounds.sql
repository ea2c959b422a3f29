--- A round's number, and whom it calls as JSON; 0 and nothing in rounds that called everybody before there were others
ALTER TABLE acknowledgment_round ADD COLUMN number {number} NOT NULL DEFAULT 0
---
ALTER TABLE acknowledgment_round ADD COLUMN audience {text} NOT NULL DEFAULT ''
---
CREATE UNIQUE INDEX acknowledgment_round_number ON acknowledgment_round (number) WHERE number > 0

--- What became of a round: another due date, or none any more where it was closed
CREATE TABLE round_change (
    id {id} NOT NULL PRIMARY KEY,
    round {id} NOT NULL REFERENCES acknowledgment_round,
    due {date},
    reason {text} NOT NULL,
    changed_at {time} NOT NULL,
    utc_offset {number} NOT NULL,
    changed_by {text} NOT NULL
) STRICT
---
append-only round_change by id
