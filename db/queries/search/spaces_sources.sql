-- The names of spaces, and what they are for.
SELECT s.id AS subject_id, s.created_at AS dated_at, t.language, t.name AS title, t.purpose AS summary, '' AS body
  FROM space s
  JOIN space_text t ON t.space_id = s.id
 WHERE s.id IN (<ids>)
 ORDER BY s.id, t.language
