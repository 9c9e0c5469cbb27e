-- Wishes that wait for HR, the oldest first, as far as this HR's role reaches, and nobody's own. Who has left the
-- programme meanwhile waits for nothing.
SELECT w.*
  FROM label_wish w
  JOIN membership m ON m.person_id = w.p_id
 WHERE w.waiting_since IS NOT NULL
   AND w.p_id <> :readerId
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :readerId
                  AND g.role = 'HR'
                  AND (gu.id IS NULL OR w.unit_path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = w.p_country))
 ORDER BY w.waiting_since, w.id
 LIMIT :atMost
