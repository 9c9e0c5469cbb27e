-- What is missing between what is kept and what people and completions say, all read at one moment: empty, but for a mistake.
CREATE VIEW uptake_difference AS
SELECT d.subject, d.subject_id, d.unit_id, d.country, SUM(d.people) AS people
  FROM (SELECT 'PEOPLE' AS subject, 0 AS subject_id, unit_id, country, COUNT(*) AS people
          FROM person
         WHERE deactivated_at IS NULL
         GROUP BY unit_id, country
         UNION ALL
        SELECT 'MODULE', c.module_id, p.unit_id, p.country, COUNT(*)
          FROM module_completion c
          JOIN person p ON p.id = c.person_id
         WHERE p.deactivated_at IS NULL
         GROUP BY c.module_id, p.unit_id, p.country
         UNION ALL
        SELECT 'PATH', c.path_id, p.unit_id, p.country, COUNT(*)
          FROM path_completion c
          JOIN person p ON p.id = c.person_id
         WHERE p.deactivated_at IS NULL
         GROUP BY c.path_id, p.unit_id, p.country
         UNION ALL
        SELECT subject, subject_id, unit_id, country, -people FROM uptake_now) d
 GROUP BY d.subject, d.subject_id, d.unit_id, d.country
HAVING SUM(d.people) <> 0;

-- What was completed before.
INSERT INTO uptake_change (subject, subject_id, unit_id, country, people)
SELECT subject, subject_id, unit_id, country, people
  FROM uptake_difference;
