--- Who took a problem area or a rule out of the working handbook
CREATE TABLE handbook_removal (
    id {id} NOT NULL PRIMARY KEY,
    changed_by {text} NOT NULL,
    changed_at {time} NOT NULL
) STRICT
