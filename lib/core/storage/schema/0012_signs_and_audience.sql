--- The signs by which a problem area is known; whom a rule applies to, a line for each job title and site
ALTER TABLE problem_area_text ADD COLUMN signs {text} NOT NULL DEFAULT ''
---
ALTER TABLE problem_area_basis ADD COLUMN signs {text} NOT NULL DEFAULT ''
---
ALTER TABLE rule ADD COLUMN titles {text} NOT NULL DEFAULT ''
---
ALTER TABLE rule ADD COLUMN sites {text} NOT NULL DEFAULT ''
