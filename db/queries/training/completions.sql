-- The modules that one person completed, the latest first.
SELECT p.slug AS path_slug, m.slug AS module_slug, mt.title, c.completed_at
  FROM module_completion c
  JOIN training_module m       ON m.id = c.module_id
  JOIN training_path p         ON p.id = m.path_id
  JOIN training_module_text mt ON mt.module_id = m.id
                              AND mt.language = (SELECT t.language
                                                   FROM training_module_text t
                                                  WHERE t.module_id = m.id
                                                  ORDER BY t.language = :language DESC, t.language
                                                  LIMIT 1)
 WHERE c.person_id = :personId
 ORDER BY c.completed_at DESC, m.id DESC
