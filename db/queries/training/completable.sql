-- Who of these people has completed each module of the path that is published and not optional, and not the path; and
-- whether nothing of it but by having it counted.
SELECT c.person_id, SUM(c.through_id IS NULL) = 0 AS recognised
  FROM module_completion c FORCE INDEX (PRIMARY)
  JOIN training_module m       ON m.id = c.module_id AND m.path_id = :pathId AND m.version > 0 AND NOT m.optional
  LEFT JOIN path_completion pc ON pc.person_id = c.person_id AND pc.path_id = :pathId
 WHERE c.person_id IN (<people>)
   AND pc.person_id IS NULL
 GROUP BY c.person_id
HAVING COUNT(*) = (SELECT COUNT(*)
                     FROM training_module r
                    WHERE r.path_id = :pathId
                      AND r.version > 0
                      AND NOT r.optional)
