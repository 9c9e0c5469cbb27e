-- Champions with a valid label, and those of them who have no place left.
SELECT COUNT(*) AS champions, COALESCE(SUM(t.taken >= COALESCE(c.places, :places)), 0) AS full
  FROM champion c
  JOIN membership m ON m.person_id = c.person_id
  LEFT JOIN (SELECT sponsor_id, COUNT(*) AS taken
               FROM sponsorship
              WHERE arrived_at IS NULL
              GROUP BY sponsor_id) t ON t.sponsor_id = c.person_id
 WHERE c.valid_until >= :today
