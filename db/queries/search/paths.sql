-- Paths with these words that hold something published, each in every language it has.
WITH found AS (
  SELECT e.subject_id, e.dated_at, <titled> AS titled
    FROM search_entry e <source>
   WHERE e.kind = 'PATHS'
     AND <words>
     AND EXISTS (SELECT 1 FROM training_module m WHERE m.path_id = e.subject_id AND m.version > 0)
   ORDER BY <order>
   LIMIT :limit
)
SELECT f.subject_id, f.dated_at, f.titled, t.language, t.title, t.summary, '' AS body,
       CONCAT('/training/', p.slug) AS href, NULL AS format, NULL AS about,
       (SELECT SUM(m.minutes) FROM training_module m WHERE m.path_id = p.id AND m.version > 0) AS minutes
  FROM found f
  JOIN training_path p      ON p.id = f.subject_id
  JOIN training_path_text t ON t.path_id = p.id
 ORDER BY f.titled DESC, f.dated_at DESC, f.subject_id DESC, t.language
 LIMIT 1000 ROWS EXAMINED <patience>
