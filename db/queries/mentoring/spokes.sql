-- The people of a picture, generation after generation: those with at least so many below them and themselves together,
-- for whoever stands in a thinner branch could not be seen.
WITH RECURSIVE branch AS (
  SELECT p.id, CAST(NULL AS UNSIGNED) AS sponsor_id, 0 AS level
    FROM person p
   WHERE p.id IN (<ids>)
   UNION ALL
  SELECT s.protege_id, s.sponsor_id, b.level + 1
    FROM branch b
    JOIN sponsorship s           ON s.sponsor_id = b.id
    LEFT JOIN mentoring_branch k ON k.person_id = s.protege_id
   WHERE b.level < :levels
     AND COALESCE(k.below, 0) + 1 >= :least
)
SELECT id, sponsor_id
  FROM branch
 WHERE level > 0
 ORDER BY level, id
 LIMIT 2000
