-- The sponsor of one person, as a card.
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
  FROM sponsorship s
  JOIN person p ON p.id = s.sponsor_id
  JOIN unit u   ON u.id = p.unit_id
 WHERE s.protege_id = :protegeId
