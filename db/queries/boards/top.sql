-- The first so many of a period in a scope; who got there first before others with as much. What points they have is known, so
-- that nobody is passed on the way who is before the first or behind the last.
SELECT STRAIGHT_JOIN t.person_id, b.shown_name, b.handle, t.points
  FROM <people>
  JOIN board_member b ON b.person_id = t.person_id
 WHERE t.period = :period
   AND t.points BETWEEN :least AND :most
   AND <within>
 ORDER BY t.points DESC, t.reached_at, t.person_id
 LIMIT :atMost
