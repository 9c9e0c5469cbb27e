-- Who has a seat and who waits, for the hosts: seats by name, those who wait in their order.
SELECT s.turn, s.asked_at, s.seated_at, s.attended_at,
       p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
  FROM live_session_seat s
  JOIN person p ON p.id = s.person_id AND p.deactivated_at IS NULL
  JOIN unit u   ON u.id = p.unit_id
 WHERE s.session_id = :sessionId
 ORDER BY s.seated_at IS NULL, IF(s.seated_at IS NULL, s.turn, 0), p.family_name, p.given_name, p.id
