-- The questions of one version of a module as they may be shown before they are answered: this query must never
-- read what is right, the feedback, the explanation or, of a question with a gap, what belongs there.
SELECT q.id AS question_id, q.kind, qt.language, qt.prompt, c.id AS choice_id, ct.words, ct.partner
  FROM quiz_question q
  JOIN quiz_question_text qt ON qt.question_id = q.id
                            AND qt.language = (SELECT t.language
                                                 FROM quiz_question_text t
                                                WHERE t.question_id = q.id
                                                ORDER BY t.language = :language DESC, t.language
                                                LIMIT 1)
  LEFT JOIN quiz_choice c    ON c.question_id = q.id AND q.kind \<> 'FILL'
  LEFT JOIN quiz_choice_text ct
                             ON ct.choice_id = c.id
                            AND ct.language = (SELECT t.language
                                                 FROM quiz_choice_text t
                                                WHERE t.choice_id = c.id
                                                ORDER BY t.language = :language DESC, t.language
                                                LIMIT 1)
 WHERE q.module_id = :moduleId
   AND q.version = :version
 ORDER BY q.position, q.id, c.position
