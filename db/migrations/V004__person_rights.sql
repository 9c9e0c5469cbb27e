-- Everyone who may sign in, with all that decides what they may do: a line for each of their grants, and one without where they have none.

CREATE VIEW person_rights AS
SELECT p.id, p.handle, p.given_name, p.family_name, p.email,
       p.unit_id, u.path AS unit_path, p.country, p.language, p.zone, p.leader,
       m.person_id IS NOT NULL AS ambassador,
       c.person_id IS NOT NULL AS champion,
       g.role, gu.path AS role_unit_path, g.country AS role_country
  FROM person p
  JOIN unit u            ON u.id = p.unit_id
  LEFT JOIN membership m ON m.person_id = p.id
  LEFT JOIN champion c   ON c.person_id = m.person_id AND c.valid_until >= UTC_DATE()
  LEFT JOIN role_grant g ON g.person_id = p.id
  LEFT JOIN unit gu      ON gu.id = g.unit_id
 WHERE p.deactivated_at IS NULL;
