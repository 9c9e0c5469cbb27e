-- Counts by points those scopes that have no counts yet. Units are summed up by unit first: there are far fewer such rows
-- than people.
INSERT INTO points_histogram (scope, period, scores)
SELECT c.scope, c.period, CONCAT('[', GROUP_CONCAT('[', c.points, ',', c.people, ']' ORDER BY c.points DESC), ']')
  FROM (SELECT s.scope, t.period, t.points, COUNT(*) AS people
          FROM points_scope s
          JOIN points_total t ON t.points > 0
         WHERE s.scope = 'everyone'
           AND NOT s.filled
         GROUP BY t.period, t.points
         UNION ALL
        SELECT s.scope, t.period, t.points, COUNT(*)
          FROM points_total t
          JOIN points_scope s ON s.scope = CONCAT('country:', t.country) AND NOT s.filled
         WHERE t.points > 0
         GROUP BY s.scope, t.period, t.points
         UNION ALL
        SELECT s.scope, t.period, t.points, SUM(t.people)
          FROM (SELECT unit_id, period, points, COUNT(*) AS people
                  FROM points_total
                 WHERE points > 0
                 GROUP BY unit_id, period, points) t
          JOIN unit u         ON u.id = t.unit_id
          JOIN unit above     ON u.path LIKE CONCAT(above.path, '%')
          JOIN points_scope s ON s.scope = CONCAT('unit:', above.id) AND NOT s.filled
         GROUP BY s.scope, t.period, t.points) c
 GROUP BY c.scope, c.period
