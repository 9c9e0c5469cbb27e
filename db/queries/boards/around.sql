-- The five lines before a line of a board, the line itself and the five after it.
-- Each part walks an index from that line on and stops; places are counted over the scores between the two lines.
-- Only a bound of one column is found in the index: thousands may have the same points.
WITH near AS (
  (SELECT STRAIGHT_JOIN t.person_id, t.points, t.reached_at
     FROM <people>
    WHERE t.period = :period AND t.points > :own.points AND <within>
    ORDER BY t.points, t.reached_at DESC, t.person_id DESC
    LIMIT 5)
   UNION ALL
  (SELECT STRAIGHT_JOIN t.person_id, t.points, t.reached_at
     FROM <people>
    WHERE t.period = :period AND t.points = :own.points AND <within>
      AND t.reached_at \<= :own.reachedAt AND (t.reached_at, t.person_id) \< (:own.reachedAt, :personId)
    ORDER BY t.reached_at DESC, t.person_id DESC
    LIMIT 5)
   UNION ALL
  (SELECT STRAIGHT_JOIN t.person_id, t.points, t.reached_at
     FROM <people>
    WHERE t.period = :period AND t.points = :own.points AND <within>
      AND t.reached_at >= :own.reachedAt AND (t.reached_at, t.person_id) >= (:own.reachedAt, :personId)
    ORDER BY t.reached_at, t.person_id
    LIMIT 6)
   UNION ALL
  (SELECT STRAIGHT_JOIN t.person_id, t.points, t.reached_at
     FROM <people>
    WHERE t.period = :period AND t.points \< :own.points AND t.points > 0 AND <within>
    ORDER BY t.points DESC, t.reached_at, t.person_id
    LIMIT 5)
)
SELECT :own.place + IF(n.points > :own.points, -1, 1)
                  * (SELECT COALESCE(SUM(h.people), 0)
                       FROM points_histogram h
                      WHERE h.scope = :key
                        AND h.period = :period
                        AND h.points > LEAST(n.points, :own.points)
                        AND h.points \<= GREATEST(n.points, :own.points)) AS place,
       n.person_id, b.shown_name, b.handle, n.points
  FROM near n
  JOIN board_member b ON b.person_id = n.person_id
 ORDER BY n.points DESC, n.reached_at, n.person_id
