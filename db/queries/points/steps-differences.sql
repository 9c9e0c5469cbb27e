-- Scores by which people are counted otherwise than their sums say.
SELECT COUNT(*)
  FROM (SELECT scope, period, points
          FROM (SELECT scope, period, points, people AS n
                  FROM points_histogram
                 UNION ALL
                SELECT 'everyone', period, points, -COUNT(*)
                  FROM points_total
                 WHERE points > 0
                 GROUP BY period, points
                 UNION ALL
                SELECT CONCAT('country:', country), period, points, -COUNT(*)
                  FROM points_total
                 WHERE points > 0
                 GROUP BY country, period, points
                 UNION ALL
                SELECT CONCAT('unit:', above.id), t.period, t.points, -SUM(t.people)
                  FROM (SELECT unit_id, period, points, COUNT(*) AS people
                          FROM points_total
                         WHERE points > 0
                         GROUP BY unit_id, period, points) t
                  JOIN unit u     ON u.id = t.unit_id
                  JOIN unit above ON u.path LIKE CONCAT(above.path, '%')
                 GROUP BY above.id, t.period, t.points) counted
         GROUP BY scope, period, points
        HAVING SUM(n) <> 0) wrong
