-- Awards that count without a standing fact, or with several, and those that were taken back with one.
-- What expired or was renewed was rightly given: its fact stays.
SELECT COUNT(*)
  FROM (SELECT w.id, COALESCE(w.ended_as, 'EXPIRED') IN ('EXPIRED', 'RENEWED') AS counts, COUNT(a.id) AS facts
          FROM badge_award w
          LEFT JOIN (SELECT f.id, f.person_id, f.subject_id
                       FROM activity f
                       LEFT JOIN activity r ON r.reverses_id = f.id
                      WHERE f.action = 'BADGE_AWARDED'
                        AND f.reverses_id IS NULL
                        AND r.id IS NULL) a ON a.subject_id = w.id AND a.person_id = w.person_id
         GROUP BY w.id) told
 WHERE facts <> counts
