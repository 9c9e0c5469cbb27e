-- One person as colleagues see them.
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country,
       p.email, u.code AS unit_code, u.path AS unit_path, p.language, p.job_family, p.leader,
       p.arrived_on, m.joined_at, COALESCE(m.board_name, '') AS board_name,
       m.pseudonym, c.since AS champion_since,
       (SELECT GROUP_CONCAT(CONCAT_WS('–', YEAR(l.began_at), NULLIF(YEAR(l.ended_at), YEAR(l.began_at))) ORDER BY l.began_at SEPARATOR ', ')
          FROM label l
         WHERE l.person_id = p.id
           AND l.ended_as <> 'MISTAKE')   AS champion_years
  FROM person p
  JOIN unit u            ON u.id = p.unit_id
  LEFT JOIN membership m ON m.person_id = p.id
  LEFT JOIN champion c   ON c.person_id = p.id AND c.valid_until >= UTC_DATE()
 WHERE p.handle = :handle
   AND p.deactivated_at IS NULL
