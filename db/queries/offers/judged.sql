-- What will become of each line, were the offer confirmed now. Whether somebody put an earlier offer away is never asked.
UPDATE offer_line l
  JOIN offer o           ON o.id = l.offer_id
  JOIN person p          ON p.id = l.person_id
  JOIN unit u            ON u.id = p.unit_id
  LEFT JOIN offer_made m ON m.person_id = p.id AND m.path_id = o.path_id AND m.module_id <=> o.module_id
  LEFT JOIN offer e      ON e.id = m.offer_id AND e.withdrawn_at IS NULL
   SET l.outcome = CASE
         WHEN NOT EXISTS (SELECT 1
                            FROM role_grant g
                            LEFT JOIN unit gu ON gu.id = g.unit_id
                           WHERE g.person_id = o.made_by
                             AND g.role = 'HR'
                             AND (gu.id IS NULL OR u.path LIKE CONCAT(gu.path, '%'))
                             AND (g.country IS NULL OR g.country = p.country)) THEN 'BEYOND'
         WHEN e.id IS NOT NULL THEN 'BEFORE'
         ELSE 'TO_OFFER' END
 WHERE l.offer_id = :offerId
   AND l.outcome = 'TO_OFFER'
