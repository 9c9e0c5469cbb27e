-- Writes down the levels that these people have reached, each with the act that completed it. Only adds:
-- whoever reads the ledger last has seen all of it, in whatever order facts are delivered.
-- What somebody did after they had reached the highest level changes nothing, and is not read.
INSERT INTO person_level (person_id, level_id, activity_id, reached_at)
WITH climbing AS (
  SELECT p.person_id
    FROM JSON_TABLE(:people, '$[*]' COLUMNS (person_id BIGINT UNSIGNED PATH '$')) p
    LEFT JOIN person_level top ON top.person_id = p.person_id AND top.level_id = (SELECT MAX(id) FROM level)
   WHERE top.person_id IS NULL
      OR top.activity_id > :firstAct
), turns AS (
  SELECT a.person_id, a.id, c.turns * IF(a.reverses_id IS NULL, 1, -1) AS turns
    FROM climbing p
    JOIN level_act c
    JOIN activity a ON a.person_id = p.person_id AND a.action = c.action
), so_far AS (
  SELECT person_id, id, SUM(turns) OVER (PARTITION BY person_id ORDER BY id) AS turns
    FROM turns
), reached AS (
  SELECT s.person_id, l.id AS level_id, MIN(s.id) AS activity_id
    FROM so_far s
    JOIN level l ON l.threshold <= s.turns
   GROUP BY s.person_id, l.id
)
SELECT r.person_id, r.level_id, r.activity_id, a.occurred_at
  FROM reached r
  JOIN activity a          ON a.id = r.activity_id
  LEFT JOIN person_level k ON k.person_id = r.person_id AND k.level_id = r.level_id
 WHERE k.person_id IS NULL
    OR k.activity_id > r.activity_id
 ORDER BY r.person_id, r.level_id
    ON DUPLICATE KEY UPDATE reached_at  = IF(VALUES(activity_id) < person_level.activity_id,
                                             VALUES(reached_at), person_level.reached_at),
                            activity_id = LEAST(person_level.activity_id, VALUES(activity_id))
