-- Colleagues whose name has words that begin so: those of one's own unit first, then of one's country. Of a common beginning
-- only the first some hundred are looked at: whoever is meant will type one more letter.
WITH met AS (
  (SELECT p.id
     FROM person p FORCE INDEX (person_by_unit)
     JOIN person_word w ON w.person_id = p.id AND w.word LIKE :word
    WHERE p.unit_id = :unitId
    LIMIT :atMost)
   UNION
  (SELECT w.person_id
     FROM person_word w
    WHERE w.word LIKE :word
      AND w.beginnings & :beginnings = :beginnings
      AND 1 = (SELECT 1
                 FROM person_word o
                WHERE o.person_id = w.person_id
                  AND o.word LIKE :also
                LIMIT 1)
    LIMIT 300)
)
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
  FROM met m
  JOIN person p ON p.id = m.id
  JOIN unit u   ON u.id = p.unit_id
 WHERE p.deactivated_at IS NULL
   AND p.id <> :personId
   AND EXISTS (SELECT 1
                 FROM person_word o
                WHERE o.person_id = p.id
                  AND o.word LIKE :also)
 ORDER BY p.unit_id = :unitId DESC, p.country = :country DESC, p.family_name, p.given_name, p.id
 LIMIT :atMost
