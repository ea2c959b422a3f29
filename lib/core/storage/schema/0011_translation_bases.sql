--- The governing text that a translation was made from, and what the translator remarked
CREATE TABLE problem_area_basis (
    area {id} NOT NULL REFERENCES problem_area ON DELETE CASCADE,
    language {text} NOT NULL,
    source {text} NOT NULL,
    note {text} NOT NULL,
    title {text} NOT NULL,
    intro {text} NOT NULL,
    PRIMARY KEY (area, language)
) STRICT
---
CREATE TABLE rule_basis (
    rule {id} NOT NULL REFERENCES rule ON DELETE CASCADE,
    language {text} NOT NULL,
    source {text} NOT NULL,
    note {text} NOT NULL,
    title {text} NOT NULL,
    situation {text} NOT NULL,
    handling {text} NOT NULL,
    reason {text} NOT NULL,
    example {text} NOT NULL,
    PRIMARY KEY (rule, language)
) STRICT
--- Translations that are there count as made from the governing text of now
INSERT INTO problem_area_basis (area, language, source, note, title, intro)
SELECT t.area, t.language, s.value, '', COALESCE(g.title, ''), COALESCE(g.intro, '')
FROM problem_area_text t
JOIN setting s ON s.name = 'governing_language'
LEFT JOIN problem_area_text g ON g.area = t.area AND g.language = s.value
WHERE t.language <> s.value
---
INSERT INTO rule_basis (rule, language, source, note, title, situation, handling, reason, example)
SELECT t.rule, t.language, s.value, '', COALESCE(g.title, ''), COALESCE(g.situation, ''), COALESCE(g.handling, ''),
    COALESCE(g.reason, ''), COALESCE(g.example, '')
FROM rule_text t
JOIN setting s ON s.name = 'governing_language'
LEFT JOIN rule_text g ON g.rule = t.rule AND g.language = s.value
WHERE t.language <> s.value
