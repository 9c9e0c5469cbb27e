-- Everybody of a unit and what is below it, of a country, who takes part so: as far as this HR's role reaches.
INSERT INTO badge_list_line (list_id, line, text, person_id, outcome)
SELECT :listId, ROW_NUMBER() OVER (ORDER BY p.family_name, p.given_name, p.id), p.handle, p.id, 'TO_GIVE'
  FROM person p
  JOIN unit u            ON u.id = p.unit_id
  LEFT JOIN membership m ON m.person_id = p.id
  LEFT JOIN champion c   ON c.person_id = p.id AND c.valid_until >= UTC_DATE()
 WHERE p.deactivated_at IS NULL
   AND p.id <> :giverId
   AND (:unitPath IS NULL OR u.path LIKE CONCAT(:unitPath, '%'))
   AND (:country IS NULL OR p.country = :country)
   AND (:who = 'EVERYONE' OR :who = 'AMBASSADORS' AND m.person_id IS NOT NULL OR :who = 'CHAMPIONS' AND c.person_id IS NOT NULL)
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :giverId
                  AND g.role = 'HR'
                  AND (gu.id IS NULL OR u.path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = p.country))
