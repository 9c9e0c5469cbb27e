-- Who is trusted without as many accepted in a row before it, or has them and is not: each step as its person's steps before
-- it say.
WITH run AS (
  SELECT s.id, s.person_id, s.step,
         (SELECT COUNT(*)
            FROM contributor_step a
           WHERE a.person_id = s.person_id
             AND a.step = 'ACCEPTED'
             AND a.id <= s.id
             AND a.id > COALESCE((SELECT MAX(b.id)
                                    FROM contributor_step b
                                   WHERE b.person_id = s.person_id
                                     AND b.step IN ('DECLINED', 'TAKEN_DOWN')
                                     AND b.id <= s.id), 0)) AS accepted
    FROM contributor_step s
)
SELECT (SELECT COUNT(*) FROM run WHERE step = 'TRUSTED' AND accepted < :inARow)
     + (SELECT COUNT(*)
          FROM run r
         WHERE r.step = 'ACCEPTED'
           AND r.accepted >= :inARow
           AND NOT EXISTS (SELECT 1
                             FROM contributor_step t
                            WHERE t.person_id = r.person_id
                              AND t.step = 'TRUSTED'
                              AND t.id > COALESCE((SELECT MAX(d.id)
                                                     FROM contributor_step d
                                                    WHERE d.person_id = r.person_id
                                                      AND d.step = 'TAKEN_DOWN'
                                                      AND d.id <= r.id), 0)))
