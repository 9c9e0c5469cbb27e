-- What HR answered lately, the latest first, as far as this HR's role reaches.
SELECT w.*
  FROM label_wish w
 WHERE w.answered_at >= :since
   AND w.answer IN ('AWARDED', 'NOT_YET')
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :readerId
                  AND g.role = 'HR'
                  AND (gu.id IS NULL OR w.unit_path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = w.p_country))
 ORDER BY w.answered_at DESC, w.id DESC
 LIMIT :atMost
