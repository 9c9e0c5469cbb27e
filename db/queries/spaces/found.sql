-- Spaces as those see them who make and change them, perhaps one only.
SELECT s.id, s.slug, t.name, t.language, s.entry, s.role, s.unit_id, u.code AS unit_code, u.path AS unit_path, s.country,
       s.archived_at, s.version
  FROM space s
  JOIN space_text t ON t.space_id = s.id
                   AND t.language = (SELECT l.language
                                       FROM space_text l
                                      WHERE l.space_id = s.id
                                      ORDER BY l.language = :language DESC, l.language
                                      LIMIT 1)
  LEFT JOIN unit u  ON u.id = s.unit_id
 WHERE (:slug IS NULL OR s.slug = :slug)
 ORDER BY t.name, s.id
