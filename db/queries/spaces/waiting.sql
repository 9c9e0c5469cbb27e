-- Since when something new waits for these people in the spaces they belong to, of what was written after a moment of each; no
-- row where nothing does. Nothing of spaces that they silenced.
SELECT k.person_id, MIN(d.last_at) AS oldest_at
  FROM JSON_TABLE(:people, '$[*]' COLUMNS (
         person_id BIGINT UNSIGNED PATH '$[0]',
         since     DATETIME(6)     PATH '$[1]')) k
  JOIN space_access x     ON x.person_id = k.person_id AND x.belongs
  JOIN space s            ON s.id = x.space_id AND s.archived_at IS NULL
  LEFT JOIN space_visit v ON v.space_id = s.id AND v.person_id = x.person_id
  JOIN space_thread d     ON d.space_id = s.id
                         AND d.last_at >= GREATEST(COALESCE(v.seen_until, k.since), k.since)
                         AND d.last_by <> x.person_id
                         AND d.posts > 0
 WHERE NOT COALESCE(v.letter_off, FALSE)
 GROUP BY k.person_id
