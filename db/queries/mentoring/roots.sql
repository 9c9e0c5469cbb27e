-- Where the trees begin. The largest first; founding champions also while they have no protégés.
WITH root AS (
  SELECT person_id
    FROM mentoring_branch
   WHERE root
   UNION
  SELECT c.person_id
    FROM champion c
    JOIN membership m       ON m.person_id = c.person_id
    LEFT JOIN sponsorship s ON s.protege_id = c.person_id
   WHERE c.founding
     AND s.protege_id IS NULL
)
SELECT r.person_id
  FROM root r
  JOIN person p                ON p.id = r.person_id
  LEFT JOIN mentoring_branch b ON b.person_id = r.person_id
 WHERE p.deactivated_at IS NULL
 ORDER BY COALESCE(b.below, 0) DESC, r.person_id
 LIMIT :atMost
