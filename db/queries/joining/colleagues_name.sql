-- Whether somebody else who works here is called by these words, in any order and among others.
SELECT EXISTS (
  SELECT 1
    FROM person_word w
    JOIN person p ON p.id = w.person_id
   WHERE w.word IN (<words>)
     AND w.person_id <> :personId
     AND p.deactivated_at IS NULL
   GROUP BY w.person_id
  HAVING COUNT(*) = (SELECT COUNT(*)
                       FROM person_word a
                      WHERE a.person_id = w.person_id)
)
