-- One person who may sign in, with all that decides what they may do.
SELECT p.id, p.handle, p.given_name, p.family_name, p.email,
       p.unit_id, u.path AS unit_path, p.country, p.language, p.zone, p.leader,
       m.person_id IS NOT NULL AS ambassador,
       c.person_id IS NOT NULL AS champion,
       (SELECT GROUP_CONCAT(CONCAT(g.role, ':', COALESCE(gu.path, ''), ':', COALESCE(g.country, '')))
          FROM role_grant g
          LEFT JOIN unit gu ON gu.id = g.unit_id
         WHERE g.person_id = p.id) AS grants
  FROM person p
  JOIN unit u            ON u.id = p.unit_id
  LEFT JOIN membership m ON m.person_id = p.id
  LEFT JOIN champion c   ON c.person_id = m.person_id AND c.valid_until >= UTC_DATE()
 WHERE p.id = :id
   AND p.deactivated_at IS NULL
