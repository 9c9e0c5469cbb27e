-- Somebody would like a sponsor and wants champions to know. Founding champions have none.
INSERT INTO sponsor_looking (person_id, since, wish)
SELECT m.person_id, :at, :wish
  FROM membership m
 WHERE m.person_id = :personId
   AND NOT EXISTS (SELECT 1 FROM sponsorship s WHERE s.protege_id = m.person_id)
   AND NOT EXISTS (SELECT 1 FROM champion c WHERE c.person_id = m.person_id AND c.founding)
    ON DUPLICATE KEY UPDATE wish = VALUES(wish)
