-- What will become of each line, were the list confirmed now. One person may stand on it but once.
UPDATE badge_list_line l
  JOIN badge_list o           ON o.id = l.list_id
  JOIN badge b                ON b.id = o.badge_id
  JOIN person p               ON p.id = l.person_id
  JOIN unit u                 ON u.id = p.unit_id
  LEFT JOIN membership m      ON m.person_id = p.id
  LEFT JOIN champion c        ON c.person_id = p.id AND c.valid_until >= UTC_DATE()
  LEFT JOIN badge_award held  ON held.person_id = p.id AND held.badge_id = o.badge_id AND held.level = o.level
                             AND held.standing = 1 AND (held.valid_until IS NULL OR held.valid_until > :now)
   SET l.outcome = CASE
         WHEN p.id = o.made_by
           OR NOT EXISTS (SELECT 1
                            FROM role_grant g
                            LEFT JOIN unit gu ON gu.id = g.unit_id
                           WHERE g.person_id = o.made_by
                             AND g.role = 'HR'
                             AND (gu.id IS NULL OR u.path LIKE CONCAT(gu.path, '%'))
                             AND (g.country IS NULL OR g.country = p.country)) THEN 'BEYOND'
         WHEN b.audience = 'AMBASSADORS' AND m.person_id IS NULL
           OR b.audience = 'CHAMPIONS' AND c.person_id IS NULL THEN 'UNFIT'
         WHEN held.id IS NOT NULL THEN 'HELD'
         ELSE 'TO_GIVE' END
 WHERE l.list_id = :listId
   AND l.outcome = 'TO_GIVE'
