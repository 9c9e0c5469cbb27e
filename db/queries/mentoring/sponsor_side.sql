-- Whom a protégé has to do with: their sponsor, and whom they asked or who offers. Those who left the company are in nobody's circle.
SELECT 'SPONSOR' AS relation, p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
  FROM sponsorship s
  JOIN person p ON p.id = s.sponsor_id AND p.deactivated_at IS NULL
  JOIN unit u   ON u.id = p.unit_id
 WHERE s.protege_id = :personId
 UNION ALL
SELECT IF(r.offered, 'OFFERING', 'ASKED'), p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name, p.country
  FROM sponsorship_request r
  JOIN person p ON p.id = r.champion_id AND p.deactivated_at IS NULL
  JOIN unit u   ON u.id = p.unit_id
 WHERE r.open_for = :personId
