-- Founding champions, by name, as far as this lead's role reaches.
SELECT l.id AS label_id, l.began_at, l.valid_until, l.reason, CONCAT(b.given_name, ' ', b.family_name) AS awarded_by,
       p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
  FROM champion c
  JOIN label l       ON l.person_id = c.person_id AND l.standing = 1
  JOIN person p      ON p.id = l.person_id AND p.deactivated_at IS NULL
  JOIN unit u        ON u.id = p.unit_id
  JOIN membership m  ON m.person_id = p.id
  LEFT JOIN person b ON b.id = l.awarded_by
 WHERE c.founding = TRUE
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :readerId
                  AND g.role = 'LEAD'
                  AND (gu.id IS NULL OR u.path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = p.country))
 ORDER BY p.family_name, p.given_name, p.id
 LIMIT :atMost
