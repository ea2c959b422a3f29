--- How long each kind of record is kept after what, and on what legal ground
CREATE TABLE retention_period (
    kind {text} NOT NULL PRIMARY KEY,
    since {text} NOT NULL,
    months {number} NOT NULL,
    ground {text} NOT NULL,
    changed_by {text} NOT NULL,
    changed_at {time} NOT NULL
) STRICT
--- Nothing about a person is erased while a hold stands, whatever is due
CREATE TABLE legal_hold (
    id {id} NOT NULL PRIMARY KEY,
    person {id} NOT NULL REFERENCES person,
    reason {text} NOT NULL,
    placed_by {text} NOT NULL,
    placed_at {time} NOT NULL,
    lifted_by {text},
    lifted_at {time}
) STRICT
---
CREATE INDEX legal_hold_person ON legal_hold (person)

--- What was erased, by whom and why. It says nothing about anybody: records are named by what no longer leads to them
CREATE TABLE erasure (
    id {id} NOT NULL PRIMARY KEY,
    kind {text} NOT NULL,
    record {text} NOT NULL,
    person {id} NOT NULL,
    edition {id},
    reason {text} NOT NULL,
    ground {text} NOT NULL,
    erased_at {time} NOT NULL,
    utc_offset {number} NOT NULL,
    erased_by {text} NOT NULL,
    UNIQUE (kind, record)
) STRICT
---
CREATE INDEX erasure_edition ON erasure (edition, person)
---
append-only erasure by id | kind, record

--- A record goes when an erasure of it stands, and only then
erasable acknowledgment by id
---
erasable exemption by id
---
erasable form by code
--- A person, too; what changes about them changes as ever
kept person by id
