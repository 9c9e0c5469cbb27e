-- A line of a board, and of those with as many points the five before it and the five after it.
-- Each part walks an index from that line on and stops. Only a bound of one column is found in the index: thousands may have the same points.
WITH near AS (
  (SELECT STRAIGHT_JOIN t.person_id, t.reached_at
     FROM <people>
    WHERE t.period = :period AND t.points = :points AND <within>
      AND t.reached_at \<= :reachedAt AND (t.reached_at, t.person_id) \< (:reachedAt, :personId)
    ORDER BY t.reached_at DESC, t.person_id DESC
    LIMIT 5)
   UNION ALL
  (SELECT STRAIGHT_JOIN t.person_id, t.reached_at
     FROM <people>
    WHERE t.period = :period AND t.points = :points AND <within>
      AND t.reached_at >= :reachedAt AND (t.reached_at, t.person_id) >= (:reachedAt, :personId)
    ORDER BY t.reached_at, t.person_id
    LIMIT 6)
)
SELECT n.person_id, b.shown_name, b.handle, :points AS points
  FROM near n
  JOIN board_member b ON b.person_id = n.person_id
 ORDER BY n.reached_at, n.person_id
