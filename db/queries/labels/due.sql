-- Labels that end before a day, or have just run out, the nearest end first, as far as this HR's role reaches. One's own
-- is renewed by somebody else. What has run out is there until the protégés are handed on.
WITH near AS (
  SELECT id, person_id, valid_until, founding, began_at, ended_at FROM label WHERE standing = 1 AND valid_until < :before
   UNION ALL
  SELECT id, person_id, valid_until, founding, began_at, ended_at FROM label WHERE handed_on_at IS NULL AND ended_as = 'EXPIRED' AND ended_at > :since
)
SELECT n.id AS label_id, n.valid_until, n.founding, n.began_at, n.ended_at IS NOT NULL AS expired,
       p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country,
       (SELECT COUNT(*) FROM sponsorship s WHERE s.sponsor_id = p.id) AS proteges
  FROM near n
  JOIN person p     ON p.id = n.person_id AND p.deactivated_at IS NULL
  JOIN unit u       ON u.id = p.unit_id
  JOIN membership m ON m.person_id = p.id
 WHERE p.id <> :readerId
   AND (:only IS NULL OR JSON_CONTAINS(:only, CAST(n.id AS CHAR)))
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :readerId
                  AND g.role = 'HR'
                  AND (gu.id IS NULL OR u.path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = p.country))
 ORDER BY n.valid_until, n.id
 LIMIT :atMost
