-- Paths and their modules for those who write them: titles from the draft where there is one, and how much there is.
SELECT p.id AS path_id, p.slug AS path_slug, pt.title AS path_title, p.in_order AS path_in_order,
       p.revision AS path_revision, m.id, m.slug, m.version, m.optional, d.module_id IS NOT NULL AS changed, w.id IS NOT NULL AS withdrawn,
       IF(d.module_id IS NULL, v.gist, d.gist) AS gist,
       IF(d.module_id IS NULL, IF(v.gist IS NULL, v.document, NULL), IF(d.gist IS NULL, d.document, NULL)) AS document
  FROM training_path p
  JOIN training_path_text pt ON pt.path_id = p.id
                            AND pt.language = (SELECT t.language
                                                 FROM training_path_text t
                                                WHERE t.path_id = p.id
                                                ORDER BY t.language = :language DESC, t.language
                                                LIMIT 1)
  LEFT JOIN training_module m         ON m.path_id = p.id
  LEFT JOIN training_draft d          ON d.module_id = m.id
  LEFT JOIN training_withdrawal w     ON w.module_id = m.id AND w.in_force = 1
  LEFT JOIN training_module_version v ON v.module_id = m.id AND v.version = COALESCE(w.version, m.version)
 ORDER BY p.position, p.id, m.position, m.id
