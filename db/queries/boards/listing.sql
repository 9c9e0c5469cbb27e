-- The lines of a small scope, ranked: the first so many, and those around a person's own. Ties share a place, ordered by
-- who got there first. The own line is counted: MAX(…) OVER () would read all lines again for each.
WITH listed AS (
  SELECT STRAIGHT_JOIN t.person_id, t.points, t.reached_at,
         RANK()       OVER (ORDER BY t.points DESC)                            AS place,
         ROW_NUMBER() OVER (ORDER BY t.points DESC, t.reached_at, t.person_id) AS line
    FROM <people>
   WHERE t.period = :period
     AND t.points > 0
     AND <within>
), own AS (
  SELECT STRAIGHT_JOIN 1 + COUNT(*) AS line
    FROM points_total me
    JOIN <people>
   WHERE me.period = :period
     AND me.person_id = :personId
     AND t.period = :period
     AND t.points >= me.points
     AND (t.points > me.points OR (t.reached_at, t.person_id) \< (me.reached_at, me.person_id))
     AND <within>
)
SELECT l.place, l.person_id, b.shown_name, b.handle, l.points
  FROM own o
  JOIN listed l       ON l.line \<= :atMost OR l.line BETWEEN o.line - 5 AND o.line + 5
  JOIN board_member b ON b.person_id = l.person_id
 ORDER BY l.line
