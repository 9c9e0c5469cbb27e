-- Those who were thanked most and were never in the spotlight, nor asked.
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country, t.received
  FROM (SELECT person_id, received
          FROM kudos_tally
         WHERE received > 0
         ORDER BY received DESC, person_id DESC
         LIMIT 5000) t
  JOIN person p ON p.id = t.person_id AND p.deactivated_at IS NULL
  JOIN unit u   ON u.id = p.unit_id
 WHERE p.id <> :leadId
   AND CONCAT(u.path, ' ', p.country) REGEXP :reach
   AND NOT EXISTS (SELECT 1 FROM spotlight_person sp WHERE sp.person_id = p.id)
 ORDER BY t.received DESC, p.id DESC
 LIMIT 8
