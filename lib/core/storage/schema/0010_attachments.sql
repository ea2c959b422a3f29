--- Pictures that rules keep beside their text; a rule may be gone while they wait for an undo
CREATE TABLE rule_attachment (
    id {id} NOT NULL PRIMARY KEY,
    rule {id} NOT NULL,
    name {text} NOT NULL,
    media_type {text} NOT NULL,
    size {number} NOT NULL,
    bytes {blob} NOT NULL,
    sha256 {blob} NOT NULL,
    added_by {text} NOT NULL,
    added_at {time} NOT NULL
) STRICT
---
CREATE INDEX rule_attachment_rule ON rule_attachment (rule)
