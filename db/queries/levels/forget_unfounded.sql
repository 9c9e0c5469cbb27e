-- Levels of people whose good turns never sufficed.
DELETE k
  FROM person_level k
  JOIN level l ON l.id = k.level_id
  LEFT JOIN (SELECT a.person_id, SUM(c.turns) AS turns
               FROM level_act c
               JOIN activity a ON a.action = c.action
              WHERE a.reverses_id IS NULL
              GROUP BY a.person_id) ever ON ever.person_id = k.person_id
 WHERE COALESCE(ever.turns, 0) < l.threshold
