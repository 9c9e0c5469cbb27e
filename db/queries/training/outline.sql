-- Each published module of each path, as it is for everybody. Every row repeats its path. Words come in the language
-- asked for, else in another one that there is.
SELECT p.id AS path_id, p.slug AS path_slug, p.in_order AS path_in_order, pt.title AS path_title, pt.summary AS path_summary,
       m.id, m.slug, m.version, m.optional, m.minutes, mt.title, mt.summary,
       (SELECT GROUP_CONCAT(q.first_id ORDER BY fp.position, fp.id, f.position, f.id)
          FROM module_prerequisite q
          JOIN training_module f ON f.id = q.first_id AND f.version > 0
          JOIN training_path fp  ON fp.id = f.path_id
         WHERE q.module_id = m.id) AS asked
  FROM training_path p
  JOIN training_path_text pt   ON pt.path_id = p.id
                              AND pt.language = (SELECT t.language
                                                   FROM training_path_text t
                                                  WHERE t.path_id = p.id
                                                  ORDER BY t.language = :language DESC, t.language
                                                  LIMIT 1)
  JOIN training_module m       ON m.path_id = p.id AND m.version > 0
  JOIN training_module_text mt ON mt.module_id = m.id
                              AND mt.language = (SELECT t.language
                                                   FROM training_module_text t
                                                  WHERE t.module_id = m.id
                                                  ORDER BY t.language = :language DESC, t.language
                                                  LIMIT 1)
 ORDER BY p.position, p.id, m.position, m.id
