-- Who of these people has completed something that a module of this path counts through, directly or not, and not the
-- module. What was only counted itself is passed over: its origin is there as well.
WITH RECURSIVE counted (module_id, through_id) AS (
  SELECT module_id, through_id
    FROM module_equivalence
   UNION
  SELECT e.module_id, c.through_id
    FROM counted c
    JOIN module_equivalence e ON e.through_id = c.module_id
)
SELECT c.person_id, m.id AS module_id, MIN(c.module_id) AS through_id
  FROM module_completion c FORCE INDEX (PRIMARY)
  JOIN counted r                ON r.through_id = c.module_id
  JOIN training_module m        ON m.id = r.module_id AND m.path_id = :pathId
  LEFT JOIN module_completion d ON d.person_id = c.person_id AND d.module_id = m.id
 WHERE c.person_id IN (<people>)
   AND c.through_id IS NULL
   AND d.person_id IS NULL
 GROUP BY c.person_id, m.id
