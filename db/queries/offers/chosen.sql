-- Everybody of a unit and what is below it, and of a country, as far as this HR's role reaches.
INSERT INTO offer_line (offer_id, line, text, person_id, outcome)
SELECT :offerId, ROW_NUMBER() OVER (ORDER BY p.family_name, p.given_name, p.id), p.handle, p.id, 'TO_OFFER'
  FROM person p
  JOIN unit u ON u.id = p.unit_id
 WHERE p.deactivated_at IS NULL
   AND (:unitPath IS NULL OR u.path LIKE CONCAT(:unitPath, '%'))
   AND (:country IS NULL OR p.country = :country)
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :makerId
                  AND g.role = 'HR'
                  AND (gu.id IS NULL OR u.path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = p.country))
