--- Who was reminded of a round, how and when: it goes with the person
CREATE TABLE reminder (
    id {id} NOT NULL PRIMARY KEY,
    round {id} NOT NULL REFERENCES acknowledgment_round,
    person {id} NOT NULL REFERENCES person,
    kind {text} NOT NULL,
    language {text} NOT NULL,
    made_at {time} NOT NULL,
    made_by {text} NOT NULL
) STRICT
---
CREATE INDEX reminder_round ON reminder (round, person, made_at)
---
CREATE INDEX reminder_person ON reminder (person)
