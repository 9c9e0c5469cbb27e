-- The texts of paths with a published module. A path is as new as its newest module.
SELECT p.id AS subject_id, n.dated_at, t.language, t.title, t.summary, '' AS body
  FROM training_path p
  JOIN (SELECT m.path_id, MAX(v.published_at) AS dated_at
          FROM training_module m
          JOIN training_module_version v ON v.module_id = m.id AND v.version = m.version
         WHERE m.path_id IN (<ids>)
         GROUP BY m.path_id) n  ON n.path_id = p.id
  JOIN training_path_text t     ON t.path_id = p.id
 ORDER BY p.id, t.language
