-- Scores by which people are counted otherwise than their sums say, in those scopes that are counted.
SELECT COUNT(*)
  FROM (SELECT counted.scope, counted.period, counted.points
          FROM (SELECT h.scope, h.period, s.points, s.people AS n
                  FROM points_histogram h,
                       JSON_TABLE(h.scores, '$[*]' COLUMNS (points INT PATH '$[0]', people INT PATH '$[1]')) s
                 UNION ALL
                SELECT s.scope, t.period, t.points, -COUNT(*)
                  FROM points_total t
                  JOIN points_scope s ON s.scope = 'everyone'
                 WHERE t.points > 0
                 GROUP BY t.period, t.points
                 UNION ALL
                SELECT s.scope, t.period, t.points, -COUNT(*)
                  FROM points_total t
                  JOIN points_scope s ON s.scope = CONCAT('country:', t.country)
                 WHERE t.points > 0
                 GROUP BY s.scope, t.period, t.points
                 UNION ALL
                SELECT s.scope, t.period, t.points, -SUM(t.people)
                  FROM (SELECT unit_id, period, points, COUNT(*) AS people
                          FROM points_total
                         WHERE points > 0
                         GROUP BY unit_id, period, points) t
                  JOIN unit u         ON u.id = t.unit_id
                  JOIN unit above     ON u.path LIKE CONCAT(above.path, '%')
                  JOIN points_scope s ON s.scope = CONCAT('unit:', above.id)
                 GROUP BY s.scope, t.period, t.points) counted
         GROUP BY counted.scope, counted.period, counted.points
        HAVING SUM(counted.n) <> 0) wrong
