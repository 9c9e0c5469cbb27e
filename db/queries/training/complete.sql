-- One person has completed a module, and with it those that count through it, directly or not. Answers with those that
-- were new to them. The person's row is locked, so nobody else writes completions of theirs.
INSERT INTO module_completion (person_id, module_id, completed_at, through_id)
  WITH RECURSIVE counted AS (
    SELECT CAST(:moduleId AS UNSIGNED) AS module_id
     UNION
    SELECT e.module_id
      FROM counted c
      JOIN module_equivalence e ON e.through_id = c.module_id
  )
  SELECT :personId, c.module_id, :at, NULLIF(:moduleId, c.module_id)
    FROM counted c
    LEFT JOIN module_completion d ON d.person_id = :personId AND d.module_id = c.module_id
   WHERE d.person_id IS NULL
RETURNING module_id
