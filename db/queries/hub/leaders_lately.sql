-- The leaders who completed a module or began to sponsor somebody, the latest first.
SELECT l.id
  FROM (SELECT p.id,
               GREATEST(COALESCE((SELECT MAX(c.completed_at) FROM module_completion c WHERE c.person_id = p.id), 0),
                        COALESCE((SELECT MAX(s.since) FROM sponsorship s WHERE s.sponsor_id = p.id), 0)) AS lately
          FROM person p FORCE INDEX (person_by_leader)
          JOIN membership m ON m.person_id = p.id AND m.board_name = 'REAL'
         WHERE p.leader = TRUE
           AND p.deactivated_at IS NULL) l
 WHERE l.lately > 0
 ORDER BY l.lately DESC, l.id
 LIMIT :atMost
