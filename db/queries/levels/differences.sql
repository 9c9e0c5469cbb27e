-- Levels that somebody has reached and does not have, or has from a later act, but for acts on their way; and those that somebody has
-- whose good turns never sufficed, even with all that was taken back.
WITH turns AS (
  SELECT a.person_id, a.id, c.turns * IF(a.reverses_id IS NULL, 1, -1) AS turns
    FROM level_act c
    JOIN activity a ON a.action = c.action
), so_far AS (
  SELECT person_id, id, SUM(turns) OVER (PARTITION BY person_id ORDER BY id) AS turns
    FROM turns
), reached AS (
  SELECT s.person_id, l.id AS level_id, MIN(s.id) AS activity_id
    FROM so_far s
    JOIN level l ON l.threshold <= s.turns
   GROUP BY s.person_id, l.id
)
SELECT (SELECT COUNT(*)
          FROM reached r
          LEFT JOIN person_level k      ON k.person_id = r.person_id AND k.level_id = r.level_id
          LEFT JOIN activity_on_its_way p ON p.activity_id = r.activity_id
          LEFT JOIN activity_delivery d ON d.activity_id = r.activity_id AND d.listener = 'levels'
         WHERE p.activity_id IS NULL
           AND d.activity_id IS NULL
           AND (k.person_id IS NULL OR k.activity_id > r.activity_id))
     + (SELECT COUNT(*)
          FROM person_level k
          JOIN level l ON l.id = k.level_id
          LEFT JOIN (SELECT a.person_id, SUM(c.turns) AS turns
                       FROM level_act c
                       JOIN activity a ON a.action = c.action
                      WHERE a.reverses_id IS NULL
                      GROUP BY a.person_id) ever ON ever.person_id = k.person_id
         WHERE COALESCE(ever.turns, 0) < l.threshold)
