-- The protégés of one person, as cards, in the order in which they came.
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
  FROM sponsorship s
  JOIN person p ON p.id = s.protege_id
  JOIN unit u   ON u.id = p.unit_id
 WHERE s.sponsor_id = :sponsorId
 ORDER BY s.since, s.protege_id
