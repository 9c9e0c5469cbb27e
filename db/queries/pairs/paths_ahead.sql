-- For each protégé of one sponsor a path to suggest. Only the two whose end a sponsor sees anyway: the first, which ticks a
-- step, and the champions', which the label asks for. How far they are in them is nobody's business.
WITH open_path AS (
  SELECT p.id, p.slug, p.position
    FROM training_path p
   WHERE EXISTS (SELECT 1 FROM training_module m WHERE m.path_id = p.id AND m.version > 0)
),
opening AS (
  SELECT id FROM open_path ORDER BY position, id LIMIT 1
)
SELECT s.protege_id, IF(t.id = o.id, 'FIRST_PATH', 'CHAMPION_PATH') AS kind, CONCAT('/training/', t.slug) AS path,
       x.title, NULL AS topic, NULL AS starts_at
  FROM opening o
  JOIN sponsorship s          ON s.sponsor_id = :sponsorId
  JOIN person p               ON p.id = s.protege_id
  LEFT JOIN champion c        ON c.person_id = p.id AND c.valid_until >= :today
  LEFT JOIN path_completion d ON d.person_id = p.id AND d.path_id = o.id
  JOIN open_path t            ON IF(d.path_id IS NULL, t.id = o.id, t.slug = :championPath)
  JOIN training_path_text x   ON x.path_id = t.id
                             AND x.language = (SELECT l.language
                                                 FROM training_path_text l
                                                WHERE l.path_id = t.id
                                                ORDER BY l.language = p.language DESC, l.language
                                                LIMIT 1)
 WHERE NOT EXISTS (SELECT 1 FROM path_completion e WHERE e.person_id = p.id AND e.path_id = t.id)
   AND (d.path_id IS NULL OR c.person_id IS NULL)
