--- What transactions on a server leave behind for a day: proof that they were committed, and word of what they changed
CREATE TABLE commit_mark (
    id {id} NOT NULL PRIMARY KEY,
    sequence {number} NOT NULL UNIQUE,
    areas {text} NOT NULL,
    origin {id} NOT NULL,
    at {time} NOT NULL
) STRICT
---
transient commit_mark

--- Who changed a setting last
ALTER TABLE setting ADD COLUMN changed_by {text} NOT NULL DEFAULT ''
