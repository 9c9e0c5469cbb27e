-- All lines of a small scope, ranked: the first fifty, and those around a person's own. Ties share a place, ordered by
-- who got there first.
WITH listed AS (
  SELECT t.person_id, t.points, t.reached_at,
         RANK()       OVER (ORDER BY t.points DESC)                            AS place,
         ROW_NUMBER() OVER (ORDER BY t.points DESC, t.reached_at, t.person_id) AS line
    FROM <people>
   WHERE t.period = :period
     AND t.points > 0
     AND <within>
), seen AS (
  SELECT person_id, points, place, line, MAX(IF(person_id = :personId, line, NULL)) OVER () AS own
    FROM listed
)
SELECT s.place, s.person_id, b.shown_name, b.handle, s.points
  FROM seen s
  JOIN board_member b ON b.person_id = s.person_id
 WHERE s.line \<= 50
    OR s.line BETWEEN s.own - 5 AND s.own + 5
 ORDER BY s.line
