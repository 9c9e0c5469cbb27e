-- Some people and those below them, so many generations down, each after their sponsor.
WITH RECURSIVE branch AS (
  SELECT p.id, CAST(NULL AS UNSIGNED) AS sponsor_id, 0 AS level, CAST(NULL AS DATETIME(6)) AS since
    FROM person p
   WHERE p.id IN (<personIds>)
   UNION ALL
  SELECT s.protege_id, s.sponsor_id, b.level + 1, s.since
    FROM branch b
    JOIN sponsorship s ON s.sponsor_id = b.id
   WHERE b.level < :levels
)
SELECT b.sponsor_id,
       p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country,
       up.protege_id IS NULL      AS root,
       c.person_id IS NOT NULL    AS champion,
       COALESCE(k.below, 0)       AS below,
       COALESCE(k.champions, 0)   AS champions,
       COALESCE(k.generations, 0) AS generations
  FROM branch b
  JOIN person p                ON p.id = b.id
  JOIN unit u                  ON u.id = p.unit_id
  LEFT JOIN sponsorship up     ON up.protege_id = p.id
  LEFT JOIN champion c         ON c.person_id = p.id AND c.valid_until >= :today
  LEFT JOIN mentoring_branch k ON k.person_id = p.id
 ORDER BY b.level, COALESCE(k.below, 0) DESC, b.since, p.id
