-- Pieces with these words that one reader may see, each in every language it has. <words> and <source> choose the way to them:
-- the permissions are asked on that way, so that a page is full of what is for its reader. They are counted: to answer EXISTS,
-- MariaDB gathers all that is for somebody first.
WITH found AS (
  SELECT e.subject_id, e.dated_at, <titled> AS titled
    FROM search_entry e <source>
    STRAIGHT_JOIN content_item c ON c.id = e.subject_id
   WHERE e.kind = 'PIECES'
     AND <words>
     AND c.published_at \<= COALESCE((SELECT stopped_at FROM content_stop WHERE open), :now)
     AND c.archived_at IS NULL
     AND (c.expires_at IS NULL OR c.expires_at > :now)
     AND (NOT c.limited OR (SELECT COUNT(*) FROM content_meant_for f WHERE f.item_id = c.id AND f.person_id = :personId) > 0)
   ORDER BY <order>
   LIMIT :limit
)
SELECT f.subject_id, f.dated_at, f.titled, t.language, t.title, t.summary, LEFT(t.body, 60000) AS body,
       CONCAT('/feed/', i.id) AS href, LOWER(i.format) AS format, i.minutes,
       COALESCE(s.name, CONCAT(p.given_name, ' ', p.family_name)) AS about
  FROM found f
  JOIN content_item i     ON i.id = f.subject_id
  JOIN content_text t     ON t.item_id = i.id
  LEFT JOIN feed_source s ON s.id = i.source_id
  LEFT JOIN person p      ON p.id = i.author_id
 ORDER BY f.titled DESC, f.dated_at DESC, f.subject_id DESC, t.language
 LIMIT 1000 ROWS EXAMINED <patience>
