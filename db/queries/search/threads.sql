-- Discussions with these words in spaces that one reader may read. <words> and <source> choose the way to them.
WITH found AS (
  SELECT e.subject_id, e.dated_at, <titled> AS titled
    FROM search_entry e <source>
    STRAIGHT_JOIN space_thread t ON t.id = e.subject_id
   WHERE e.kind = 'THREADS'
     AND <words>
     AND EXISTS (SELECT 1
                   FROM space_access a
                  WHERE a.space_id = t.space_id
                    AND a.person_id = :personId
                    AND a.reads_it)
   ORDER BY <order>
   LIMIT :limit
)
SELECT f.subject_id, f.dated_at, f.titled, o.language,
       IF(o.withdrawn_at IS NULL AND o.removed_at IS NULL, t.title, '') AS title,
       '' AS summary,
       COALESCE((SELECT LEFT(GROUP_CONCAT(p.words ORDER BY p.id SEPARATOR '\n'), 60000)
                   FROM space_post p
                  WHERE p.thread_id = t.id
                    AND p.withdrawn_at IS NULL
                    AND p.removed_at IS NULL), '') AS body,
       CONCAT('/spaces/', s.slug, '/threads/', t.id) AS href, NULL AS format, 0 AS minutes,
       (SELECT x.name
          FROM space_text x
         WHERE x.space_id = s.id
         ORDER BY x.language = :language DESC, x.language
         LIMIT 1) AS about
  FROM found f
  JOIN space_thread t ON t.id = f.subject_id
  JOIN space_post o   ON o.id = t.opening_id
  JOIN space s        ON s.id = t.space_id
 ORDER BY f.titled DESC, f.dated_at DESC, f.subject_id DESC
 LIMIT 1000 ROWS EXAMINED <patience>
