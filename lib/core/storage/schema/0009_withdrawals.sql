--- Editions that were taken out of force: an edition itself is never changed
CREATE TABLE edition_withdrawal (
    id {id} NOT NULL PRIMARY KEY,
    edition {id} NOT NULL UNIQUE REFERENCES edition,
    withdrawn_at {time} NOT NULL,
    utc_offset {number} NOT NULL,
    withdrawn_by {text} NOT NULL,
    reason {text} NOT NULL
) STRICT
---
append-only edition_withdrawal by id | edition
