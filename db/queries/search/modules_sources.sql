-- The texts of published modules with those of their lessons, the titles of lessons first.
SELECT m.id AS subject_id, v.published_at AS dated_at, t.language, t.title, t.summary,
       COALESCE((SELECT GROUP_CONCAT(x.title, '\n', x.body ORDER BY l.position, l.id SEPARATOR '\n')
                   FROM training_lesson l
                   JOIN training_lesson_text x ON x.lesson_id = l.id AND x.language = t.language
                  WHERE l.module_id = m.id
                    AND l.version = m.version), '') AS body
  FROM training_module m
  JOIN training_module_version v ON v.module_id = m.id AND v.version = m.version
  JOIN training_module_text t    ON t.module_id = m.id
 WHERE m.id IN (<ids>)
   AND m.version > 0
 ORDER BY m.id, t.language
