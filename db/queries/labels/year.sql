-- What each of these did since then, by kind of act: facts, nothing to rank by. What was taken back is not counted.
SELECT a.person_id, a.action, COUNT(*) AS times
  FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
  JOIN activity a FORCE INDEX (activity_of_person) ON a.person_id = k.id
  LEFT JOIN activity r ON r.reverses_id = a.id
 WHERE a.action IN (<actions>)
   AND a.occurred_at >= :since
   AND a.reverses_id IS NULL
   AND r.id IS NULL
 GROUP BY a.person_id, a.action
