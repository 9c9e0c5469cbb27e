-- The words of discussions, whoever may read them: of what stands, and of the title while the first post does.
SELECT t.id AS subject_id, t.last_at AS dated_at, o.language,
       IF(o.withdrawn_at IS NULL AND o.removed_at IS NULL, t.title, '') AS title,
       '' AS summary,
       COALESCE((SELECT GROUP_CONCAT(p.words ORDER BY p.id SEPARATOR '\n')
                   FROM space_post p
                  WHERE p.thread_id = t.id
                    AND p.withdrawn_at IS NULL
                    AND p.removed_at IS NULL), '') AS body
  FROM space_thread t
  JOIN space_post o ON o.id = t.opening_id
 WHERE t.id IN (<ids>)
 ORDER BY t.id
