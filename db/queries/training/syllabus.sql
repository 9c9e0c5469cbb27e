-- All modules in the order of their paths, with what decides what comes before what. Titles as their authors see them.
SELECT m.id, m.path_id, p.in_order, m.optional,
       COALESCE(NULLIF(JSON_VALUE(COALESCE(d.document, v.document), CONCAT('$.title.', :language)), ''),
                NULLIF(JSON_VALUE(COALESCE(d.document, v.document), '$.title.en'), ''),
                JSON_VALUE(COALESCE(d.document, v.document), '$.title.fr')) AS title
  FROM training_path p
  JOIN training_module m              ON m.path_id = p.id
  LEFT JOIN training_draft d          ON d.module_id = m.id
  LEFT JOIN training_module_version v ON v.module_id = m.id AND v.version = m.version
 ORDER BY p.position, p.id, m.position, m.id
