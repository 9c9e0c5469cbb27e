-- The questions of one version of a module with what is right and why: for grading, and for answered quizzes. What belongs in a gap
-- counts in every language, a line each, those of the language asked for first.
SELECT q.id AS question_id, q.kind, qt.language, qt.prompt, qt.explanation,
       c.id AS choice_id, c.correct, ct.partner, ct.feedback,
       IF(q.kind = 'FILL', (SELECT GROUP_CONCAT(t.words ORDER BY t.language = :language DESC, t.language SEPARATOR 0x0A)
                              FROM quiz_choice_text t
                             WHERE t.choice_id = c.id), ct.words) AS words
  FROM quiz_question q
  JOIN quiz_question_text qt ON qt.question_id = q.id
                            AND qt.language = (SELECT t.language
                                                 FROM quiz_question_text t
                                                WHERE t.question_id = q.id
                                                ORDER BY t.language = :language DESC, t.language
                                                LIMIT 1)
  JOIN quiz_choice c         ON c.question_id = q.id
  JOIN quiz_choice_text ct   ON ct.choice_id = c.id
                            AND ct.language = (SELECT t.language
                                                 FROM quiz_choice_text t
                                                WHERE t.choice_id = c.id
                                                ORDER BY t.language = :language DESC, t.language
                                                LIMIT 1)
 WHERE q.module_id = :moduleId
   AND q.version = :version
 ORDER BY q.position, q.id, c.position
