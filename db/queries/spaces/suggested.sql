-- Colleagues who read a space and whose name has words that begin so, those of one's own unit and country first. Of a common
-- beginning only the first some hundred are looked at, and of a space that is for few, those few.
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
  FROM (SELECT DISTINCT w.person_id
          FROM person_word w
          JOIN space_access x ON x.person_id = w.person_id
                             AND x.space_id = :spaceId
                             AND x.reads_it
         WHERE w.word LIKE :word
           AND EXISTS (SELECT 1
                         FROM person_word o
                        WHERE o.person_id = w.person_id
                          AND o.word LIKE :also)
         LIMIT 300) met
  JOIN person p ON p.id = met.person_id
  JOIN unit u   ON u.id = p.unit_id
 WHERE p.id <> :personId
 ORDER BY p.unit_id = :unitId DESC, p.country = :country DESC, p.family_name, p.given_name, p.id
 LIMIT :atMost
