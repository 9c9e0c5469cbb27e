-- Scopes whose people are to be counted by score: everyone, what has so many people with points, and what was counted
-- so far and has not become small. A unit that all others are below is everyone, and counted as such.
-- People of a country are looked up one by one, those of a unit lie together: two of the one take as long as five of the other.
SELECT f.scope, f.people
  FROM (SELECT 'everyone' AS scope, COUNT(*) AS people, 1 AS weight
          FROM points_total
         WHERE period = 'all' AND points > 0
         UNION ALL
        SELECT CONCAT('country:', country), COUNT(*), 2.5
          FROM points_total
         WHERE period = 'all' AND points > 0
         GROUP BY country
         UNION ALL
        SELECT CONCAT('unit:', above.id), SUM(t.people), 1
          FROM (SELECT unit_id, COUNT(*) AS people
                  FROM points_total
                 WHERE period = 'all' AND points > 0
                 GROUP BY unit_id) t
          JOIN unit u     ON u.id = t.unit_id
          JOIN unit above ON u.path LIKE CONCAT(above.path, '%')
         WHERE above.parent_id IS NOT NULL
            OR EXISTS (SELECT 1 FROM unit o WHERE o.parent_id IS NULL AND o.id <> above.id)
         GROUP BY above.id) f
  LEFT JOIN points_scope s ON s.scope = f.scope
 WHERE f.scope = 'everyone'
    OR f.people * f.weight >= :large
    OR f.people * f.weight >= :small AND s.scope IS NOT NULL
