-- The five lines before a line of a board, the line itself and the five after it.
-- Each half walks the listed index from that line on and stops; places are counted over scores.
WITH near AS (
  (SELECT person_id, points, reached_at
     FROM points_total
    WHERE period = :period AND points > :points
    ORDER BY points, reached_at DESC, person_id DESC
    LIMIT 5)
   UNION ALL
  (SELECT person_id, points, reached_at
     FROM points_total
    WHERE period = :period AND points = :points AND (reached_at, person_id) < (:reachedAt, :personId)
    ORDER BY reached_at DESC, person_id DESC
    LIMIT 5)
   UNION ALL
  (SELECT person_id, points, reached_at
     FROM points_total
    WHERE period = :period AND points = :points AND (reached_at, person_id) >= (:reachedAt, :personId)
    ORDER BY reached_at, person_id
    LIMIT 6)
   UNION ALL
  (SELECT person_id, points, reached_at
     FROM points_total
    WHERE period = :period AND points < :points
    ORDER BY points DESC, reached_at, person_id
    LIMIT 5)
)
SELECT (SELECT 1 + COALESCE(SUM(h.people), 0)
          FROM points_histogram h
         WHERE h.scope = 'everyone'
           AND h.period = :period
           AND h.points > n.points) AS place,
       n.person_id, b.shown_name, b.handle, n.points
  FROM near n
  JOIN board_member b ON b.person_id = n.person_id
 ORDER BY n.points DESC, n.reached_at, n.person_id
