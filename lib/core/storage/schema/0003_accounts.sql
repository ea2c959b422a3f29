--- Who signs in
CREATE TABLE account (
    id {id} NOT NULL PRIMARY KEY,
    name {text} NOT NULL,
    name_key {text} NOT NULL UNIQUE,
    role {text} NOT NULL,
    password {text} NOT NULL,
    disabled {bool} NOT NULL,
    failed_attempts {number} NOT NULL,
    not_before {time},
    changed_by {text} NOT NULL,
    changed_at {time} NOT NULL
) STRICT
--- A manager's sites
CREATE TABLE account_site (
    account {id} NOT NULL REFERENCES account,
    site {id} NOT NULL REFERENCES site,
    PRIMARY KEY (account, site)
) STRICT
--- What an account was after each change to it: name, role, sites and state as canonical JSON, never a password
CREATE TABLE account_change (
    id {id} NOT NULL PRIMARY KEY,
    account {id} NOT NULL REFERENCES account,
    kind {text} NOT NULL,
    details {text} NOT NULL,
    changed_at {time} NOT NULL,
    utc_offset {number} NOT NULL,
    changed_by {text} NOT NULL
) STRICT
---
append-only account_change by id
--- What somebody tried beyond their rights; without an account where nobody had signed in
CREATE TABLE refusal (
    id {id} NOT NULL PRIMARY KEY,
    account {id} REFERENCES account,
    name {text} NOT NULL,
    action {text} NOT NULL,
    reason {text} NOT NULL,
    refused_at {time} NOT NULL,
    utc_offset {number} NOT NULL
) STRICT
---
append-only refusal by id

--- One person's acknowledgments
CREATE INDEX acknowledgment_person ON acknowledgment (person)
