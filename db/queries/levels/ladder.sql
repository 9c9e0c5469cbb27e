-- All levels from the first up, when a person reached them, and how many good turns stand.
SELECT l.id, l.slug, l.symbol, l.threshold, k.reached_at, t.turns
  FROM level l
  LEFT JOIN person_level k ON k.level_id = l.id AND k.person_id = :personId
  JOIN (SELECT COALESCE(SUM(c.turns * IF(a.reverses_id IS NULL, 1, -1)), 0) AS turns
          FROM level_act c
          JOIN activity a ON a.action = c.action AND a.person_id = :personId) t
 ORDER BY l.id
