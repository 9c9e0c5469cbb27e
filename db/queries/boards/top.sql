-- The first so many of a period in a scope. Ties share a place, ordered by who got there first.
-- Limited before ranked: a rank over everyone would read everyone.
SELECT RANK() OVER (ORDER BY f.points DESC) AS place, f.person_id, f.shown_name, f.handle, f.points
  FROM (SELECT STRAIGHT_JOIN t.person_id, b.shown_name, b.handle, t.points, t.reached_at
          FROM <people>
          JOIN board_member b ON b.person_id = t.person_id
         WHERE t.period = :period
           AND t.points > 0
           AND <within>
         ORDER BY t.points DESC, t.reached_at, t.person_id
         LIMIT :atMost) f
 ORDER BY f.points DESC, f.reached_at, f.person_id
