-- Scopes whose people are to be counted by score: everyone, what has so many people with points, and what was counted
-- so far and has not become small.
SELECT f.scope, f.people
  FROM (SELECT 'everyone' AS scope, COUNT(*) AS people
          FROM points_total
         WHERE period = 'all' AND points > 0
         UNION ALL
        SELECT CONCAT('country:', country), COUNT(*)
          FROM points_total
         WHERE period = 'all' AND points > 0
         GROUP BY country
         UNION ALL
        SELECT CONCAT('unit:', above.id), SUM(t.people)
          FROM (SELECT unit_id, COUNT(*) AS people
                  FROM points_total
                 WHERE period = 'all' AND points > 0
                 GROUP BY unit_id) t
          JOIN unit u     ON u.id = t.unit_id
          JOIN unit above ON u.path LIKE CONCAT(above.path, '%')
         GROUP BY above.id) f
  LEFT JOIN points_scope s ON s.scope = f.scope
 WHERE f.scope = 'everyone'
    OR f.people >= :large
    OR f.people >= :small AND s.scope IS NOT NULL
