-- Spaces with these words in name or purpose, each in every language it has, of which one reader may know that they are there.
WITH found AS (
  SELECT e.subject_id, e.dated_at, <titled> AS titled
    FROM search_entry e <source>
    STRAIGHT_JOIN space s ON s.id = e.subject_id
   WHERE e.kind = 'SPACES'
     AND <words>
     AND EXISTS (SELECT 1
                   FROM space_access a
                  WHERE a.space_id = s.id
                    AND a.person_id = :personId
                    AND a.sees)
   ORDER BY <order>
   LIMIT :limit
)
SELECT f.subject_id, f.dated_at, f.titled, t.language, t.name AS title, t.purpose AS summary, '' AS body,
       CONCAT('/spaces/', s.slug) AS href, NULL AS format, NULL AS about, 0 AS minutes
  FROM found f
  JOIN space s      ON s.id = f.subject_id
  JOIN space_text t ON t.space_id = s.id
 ORDER BY f.titled DESC, f.dated_at DESC, f.subject_id DESC, t.language
 LIMIT 1000 ROWS EXAMINED <patience>
