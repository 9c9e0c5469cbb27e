-- How far below the top of their tree everyone stands.
INSERT INTO tree_depth (person_id, depth)
WITH RECURSIVE down AS (
  SELECT DISTINCT s.sponsor_id AS person_id, 0 AS depth
    FROM sponsorship s
    LEFT JOIN sponsorship up ON up.protege_id = s.sponsor_id
   WHERE up.protege_id IS NULL
   UNION ALL
  SELECT s.protege_id, d.depth + 1
    FROM down d
    JOIN sponsorship s ON s.sponsor_id = d.person_id
)
SELECT person_id, depth FROM down
