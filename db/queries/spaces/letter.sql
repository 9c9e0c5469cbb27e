-- What a weekly letter says of somebody's spaces: in how many discussions others wrote since the letter before, of which they
-- have not seen anything. Nothing of spaces that they silenced.
SELECT t.name, CONCAT('/spaces/', s.slug) AS path, COUNT(*) AS fresh
  FROM space_access x
  JOIN space s            ON s.id = x.space_id AND s.archived_at IS NULL
  JOIN space_text t       ON t.space_id = s.id
                         AND t.language = (SELECT l.language
                                             FROM space_text l
                                            WHERE l.space_id = s.id
                                            ORDER BY l.language = :language DESC, l.language
                                            LIMIT 1)
  LEFT JOIN space_visit v ON v.space_id = s.id AND v.person_id = x.person_id
  JOIN space_thread d     ON d.space_id = s.id
                         AND d.last_at >= GREATEST(COALESCE(v.seen_until, :since), :since)
                         AND d.last_by <> x.person_id
                         AND d.posts > 0
 WHERE x.person_id = :personId
   AND x.belongs
   AND NOT COALESCE(v.letter_off, FALSE)
 GROUP BY s.id, s.slug, t.name
 ORDER BY fresh DESC, t.name
 LIMIT :atMost
