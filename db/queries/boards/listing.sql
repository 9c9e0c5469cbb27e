-- The lines of a small scope, ranked: the first so many, and those around a person's own. Ties share a place, ordered by
-- who got there first. In one pass: a line is near when the person is among the eleven around it.
WITH listed AS (
  SELECT STRAIGHT_JOIN t.person_id, t.points,
         RANK()                       OVER (ORDER BY t.points DESC)                            AS place,
         ROW_NUMBER()                 OVER (ORDER BY t.points DESC, t.reached_at, t.person_id) AS line,
         SUM(t.person_id = :personId) OVER (ORDER BY t.points DESC, t.reached_at, t.person_id
                                            ROWS BETWEEN 5 PRECEDING AND 5 FOLLOWING)          AS near
    FROM <people>
   WHERE t.period = :period
     AND t.points > 0
     AND <within>
)
SELECT l.place, l.person_id, b.shown_name, b.handle, l.points
  FROM listed l
  JOIN board_member b ON b.person_id = l.person_id
 WHERE l.line \<= :atMost
    OR l.near > 0
 ORDER BY l.line
