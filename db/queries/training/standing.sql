-- The rules of a module's quiz, and where one person is with it.
SELECT m.pass, m.draw, m.tries, m.pause_hours, m.time_limit, m.quiz_key,
       COALESCE(a.number, 0) AS handed_in, a.answered_at AS last_at,
       o.number AS opened, o.opened_at,
       EXISTS (SELECT 1
                 FROM module_completion c
                WHERE c.person_id = :personId
                  AND c.module_id = m.id) AS passed
  FROM training_module m
  LEFT JOIN quiz_attempt a ON a.person_id = :personId
                          AND a.module_id = m.id
                          AND a.number = (SELECT MAX(l.number)
                                            FROM quiz_attempt l
                                           WHERE l.person_id = :personId
                                             AND l.module_id = m.id)
  LEFT JOIN quiz_opening o ON o.person_id = :personId AND o.module_id = m.id
 WHERE m.id = :moduleId
