-- The last five with more points than somebody, and the first five with fewer: each part walks an index from there on and
-- stops, at the latest where as many people have to be met.
WITH near AS (
  (SELECT STRAIGHT_JOIN t.person_id, t.points, t.reached_at
     FROM <people>
    WHERE t.period = :period AND t.points > :points AND t.points \<= :most AND <within>
    ORDER BY t.points, t.reached_at DESC, t.person_id DESC
    LIMIT 5)
   UNION ALL
  (SELECT STRAIGHT_JOIN t.person_id, t.points, t.reached_at
     FROM <people>
    WHERE t.period = :period AND t.points \< :points AND t.points >= :least AND <within>
    ORDER BY t.points DESC, t.reached_at, t.person_id
    LIMIT 5)
)
SELECT n.person_id, b.shown_name, b.handle, n.points
  FROM near n
  JOIN board_member b ON b.person_id = n.person_id
 ORDER BY n.points DESC, n.reached_at, n.person_id
