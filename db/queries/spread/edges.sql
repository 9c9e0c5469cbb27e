-- Who sponsored whom just before an instant.
INSERT INTO spread_edge (protege_id, sponsor_id)
SELECT protege_id, sponsor_id
  FROM sponsorship
 WHERE since < :until
 UNION
SELECT protege_id, MAX(sponsor_id)
  FROM sponsorship_past
 WHERE since < :until
   AND ended_at >= :until
   AND protege_id NOT IN (SELECT protege_id FROM sponsorship WHERE since < :until)
 GROUP BY protege_id
