-- Job offers as far as this HR's role reaches: those that are not ended first, then the newest.
SELECT o.*
  FROM job_offer_shown o
 WHERE EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :readerId
                  AND g.role = 'HR'
                  AND (gu.id IS NULL OR o.unit_path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = o.country))
 ORDER BY o.ended_at IS NOT NULL, o.made_at DESC, o.item_id DESC
 LIMIT :atMost
