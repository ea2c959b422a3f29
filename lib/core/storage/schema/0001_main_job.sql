--- What is true of the whole workspace: company, governing language, the ledger's keys
CREATE TABLE setting (
    name {text} NOT NULL PRIMARY KEY,
    value {text} NOT NULL
) STRICT

--- Ledger: one row per entry; root and signature are those of the tree that ends with it
CREATE TABLE ledger_entry (
    sequence {id} NOT NULL PRIMARY KEY,
    at {time} NOT NULL,
    kind {text} NOT NULL,
    record {id} NOT NULL,
    commitment {blob} NOT NULL,
    root {blob} NOT NULL,
    signature {blob} NOT NULL
) STRICT
--- A record's entries
CREATE INDEX ledger_entry_record ON ledger_entry (kind, record)
---
append-only ledger_entry by sequence
--- Whole subtrees of the Merkle tree: level 0 are the leaves
CREATE TABLE ledger_node (
    level {number} NOT NULL,
    place {number} NOT NULL,
    hash {blob} NOT NULL,
    PRIMARY KEY (level, place)
) STRICT
---
append-only ledger_node by level, place
--- Apart from the entry, so that an erasure can take the salt and leave the entry
CREATE TABLE ledger_salt (
    sequence {id} NOT NULL PRIMARY KEY REFERENCES ledger_entry,
    salt {blob} NOT NULL
) STRICT

--- People
CREATE TABLE site (
    id {id} NOT NULL PRIMARY KEY,
    name {text} NOT NULL,
    name_key {text} NOT NULL UNIQUE,
    sort_key {text} NOT NULL
) STRICT
---
CREATE TABLE person (
    id {id} NOT NULL PRIMARY KEY,
    number {text} NOT NULL,
    number_key {text} NOT NULL UNIQUE,
    name {text} NOT NULL,
    title {text} NOT NULL,
    site {id} REFERENCES site,
    email {text} NOT NULL,
    phone {text} NOT NULL,
    language {text} NOT NULL,
    hired {date},
    left_on {date},
    search_key {text} NOT NULL,
    sort_key {text} NOT NULL,
    changed_by {text} NOT NULL,
    changed_at {time} NOT NULL
) STRICT
---
CREATE INDEX person_sort ON person (sort_key, id)
---
CREATE INDEX person_site ON person (site)

--- The working handbook
CREATE TABLE problem_area (
    id {id} NOT NULL PRIMARY KEY,
    place {number} NOT NULL,
    changed_by {text} NOT NULL,
    changed_at {time} NOT NULL
) STRICT
---
CREATE TABLE problem_area_text (
    area {id} NOT NULL REFERENCES problem_area ON DELETE CASCADE,
    language {text} NOT NULL,
    title {text} NOT NULL,
    intro {text} NOT NULL,
    PRIMARY KEY (area, language)
) STRICT
---
CREATE TABLE rule (
    id {id} NOT NULL PRIMARY KEY,
    area {id} NOT NULL REFERENCES problem_area ON DELETE CASCADE,
    place {number} NOT NULL,
    value {text} NOT NULL,
    channels {text} NOT NULL,
    changed_by {text} NOT NULL,
    changed_at {time} NOT NULL
) STRICT
---
CREATE INDEX rule_area ON rule (area, place)
---
CREATE TABLE rule_text (
    rule {id} NOT NULL REFERENCES rule ON DELETE CASCADE,
    language {text} NOT NULL,
    title {text} NOT NULL,
    situation {text} NOT NULL,
    handling {text} NOT NULL,
    reason {text} NOT NULL,
    example {text} NOT NULL,
    PRIMARY KEY (rule, language)
) STRICT

--- Editions: content is the canonical JSON that the digest is taken over
CREATE TABLE edition (
    id {id} NOT NULL PRIMARY KEY,
    number {number} NOT NULL UNIQUE,
    dated {date} NOT NULL,
    published_at {time} NOT NULL,
    utc_offset {number} NOT NULL,
    published_by {text} NOT NULL,
    content {blob} NOT NULL,
    digest {blob} NOT NULL
) STRICT
---
append-only edition by id | number

--- Acknowledgment rounds: a call to everybody employed to acknowledge an edition by a date
CREATE TABLE acknowledgment_round (
    id {id} NOT NULL PRIMARY KEY,
    edition {id} NOT NULL REFERENCES edition,
    due {date} NOT NULL,
    opened_at {time} NOT NULL,
    utc_offset {number} NOT NULL,
    opened_by {text} NOT NULL
) STRICT
---
append-only acknowledgment_round by id
--- People who need not acknowledge an edition
CREATE TABLE exemption (
    id {id} NOT NULL PRIMARY KEY,
    edition {id} NOT NULL REFERENCES edition,
    person {id} NOT NULL REFERENCES person,
    reason {text} NOT NULL,
    given_at {time} NOT NULL,
    utc_offset {number} NOT NULL,
    given_by {text} NOT NULL,
    UNIQUE (edition, person)
) STRICT
---
append-only exemption by id | edition, person

--- Acknowledgments: details is the canonical JSON of all that was shown and said
CREATE TABLE acknowledgment (
    id {id} NOT NULL PRIMARY KEY,
    person {id} NOT NULL REFERENCES person,
    edition {id} NOT NULL REFERENCES edition,
    language {text} NOT NULL,
    outcome {text} NOT NULL,
    recorded_at {time} NOT NULL,
    supersedes {id} UNIQUE REFERENCES acknowledgment,
    details {blob} NOT NULL,
    strokes {blob},
    image {blob}
) STRICT
--- Only one record of a person and an edition starts the chain; a later one supersedes the one before
CREATE UNIQUE INDEX acknowledgment_first ON acknowledgment (person, edition) WHERE supersedes IS NULL
---
CREATE INDEX acknowledgment_edition ON acknowledgment (edition, person)
---
append-only acknowledgment by id | supersedes

--- Codes that stand on printed forms
CREATE TABLE form (
    code {text} NOT NULL PRIMARY KEY,
    person {id} NOT NULL REFERENCES person,
    edition {id} NOT NULL REFERENCES edition,
    language {text} NOT NULL,
    signed_copy {bool} NOT NULL,
    printed_at {time} NOT NULL,
    printed_by {text} NOT NULL
) STRICT
---
CREATE INDEX form_person ON form (person, edition)
---
append-only form by code
