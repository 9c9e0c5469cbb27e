-- Adds changes to what is kept, a row once however many of them change it.
INSERT INTO uptake (subject, subject_id, unit_id, country, people)
SELECT c.subject, c.subject_id, c.unit_id, c.country, SUM(c.people)
  FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
  JOIN uptake_change c FORCE INDEX (PRIMARY) ON c.id = k.id
 GROUP BY c.subject, c.subject_id, c.unit_id, c.country
 ORDER BY c.subject, c.subject_id, c.unit_id, c.country
    ON DUPLICATE KEY UPDATE people = uptake.people + VALUE(people)
