-- What one champion offered and nobody has answered, with the card of the ambassador.
SELECT r.id, r.protege_id, r.champion_id, r.message, r.offered, r.successor_of, r.asked_at, r.answer,
       CONCAT(l.given_name, ' ', l.family_name) AS left_sponsor,
       p.id AS other_id, p.handle AS other_handle, p.given_name AS other_given_name, p.family_name AS other_family_name,
       p.job_title AS other_job_title, u.name AS other_unit_name, p.country AS other_country
  FROM sponsorship_request r
  JOIN person p      ON p.id = r.protege_id
  JOIN unit u        ON u.id = p.unit_id
  LEFT JOIN person l ON l.id = r.successor_of
 WHERE r.champion_id = :championId
   AND r.answered_at IS NULL
   AND r.offered
 ORDER BY r.asked_at, r.id
 LIMIT 100
