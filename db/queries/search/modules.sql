-- Published modules with these words, each in every language it has. What a lesson says is found, but shown in the lesson alone:
-- a module may not be open yet.
WITH found AS (
  SELECT e.subject_id, e.dated_at, <titled> AS titled
    FROM search_entry e <source>
    STRAIGHT_JOIN training_module m ON m.id = e.subject_id
   WHERE e.kind = 'MODULES'
     AND <words>
     AND m.version > 0
   ORDER BY <order>
   LIMIT :limit
)
SELECT f.subject_id, f.dated_at, f.titled, t.language, t.title, t.summary,
       COALESCE((SELECT GROUP_CONCAT(x.title ORDER BY l.position, l.id SEPARATOR ' · ')
                   FROM training_lesson l
                   JOIN training_lesson_text x ON x.lesson_id = l.id AND x.language = t.language
                  WHERE l.module_id = m.id
                    AND l.version = m.version), '') AS body,
       CONCAT('/training/', p.slug, '/', m.slug) AS href, NULL AS format, m.minutes,
       (SELECT pt.title
          FROM training_path_text pt
         WHERE pt.path_id = p.id
         ORDER BY pt.language = :language DESC, pt.language
         LIMIT 1) AS about
  FROM found f
  JOIN training_module m      ON m.id = f.subject_id
  JOIN training_path p        ON p.id = m.path_id
  JOIN training_module_text t ON t.module_id = m.id
 ORDER BY f.titled DESC, f.dated_at DESC, f.subject_id DESC, t.language
 LIMIT 1000 ROWS EXAMINED <patience>
