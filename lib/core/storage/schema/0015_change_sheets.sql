--- The edition since which a form tells of changes, where it is a change sheet
ALTER TABLE form ADD COLUMN changes_since {number}
