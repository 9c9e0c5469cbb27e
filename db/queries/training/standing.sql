-- Where one person is with the quiz of a module, and its rules: those of the version that they read.
SELECT JSON_VALUE(v.document, '$.pass')       AS pass,
       JSON_VALUE(v.document, '$.draw')       AS draw,
       JSON_VALUE(v.document, '$.tries')      AS tries,
       JSON_VALUE(v.document, '$.pauseHours') AS pause_hours,
       JSON_VALUE(v.document, '$.timeLimit')  AS time_limit,
       m.quiz_key, COALESCE(a.number, 0) AS handed_in, a.answered_at AS last_at,
       o.number AS opened, o.opened_at,
       EXISTS (SELECT 1
                 FROM module_completion c
                WHERE c.person_id = :personId
                  AND c.module_id = m.id) AS passed
  FROM training_module m
  JOIN training_module_version v ON v.module_id = m.id AND v.version = :version
  LEFT JOIN quiz_attempt a       ON a.person_id = :personId
                                AND a.module_id = m.id
                                AND a.number = (SELECT MAX(l.number)
                                                  FROM quiz_attempt l
                                                 WHERE l.person_id = :personId
                                                   AND l.module_id = m.id)
  LEFT JOIN quiz_opening o       ON o.person_id = :personId AND o.module_id = m.id
 WHERE m.id = :moduleId
