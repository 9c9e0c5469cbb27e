-- Everybody who sponsored one person, the first first: "sponsored by A until March, then by B". Who has left the company is
-- there without a name.
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country, h.since, h.ended_at
  FROM (SELECT sponsor_id, since, ended_at FROM sponsorship_past WHERE protege_id = :protegeId
         UNION ALL
        SELECT sponsor_id, since, NULL FROM sponsorship WHERE protege_id = :protegeId) h
  LEFT JOIN person p ON p.id = h.sponsor_id AND p.deactivated_at IS NULL
  LEFT JOIN unit u   ON u.id = p.unit_id
 ORDER BY h.since
