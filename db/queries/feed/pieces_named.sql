-- The titles of these pieces, as far as they are there for one reader.
SELECT i.id, t.language, t.title
  FROM content_item i
  JOIN content_text t
    ON t.item_id = i.id
   AND t.language = (SELECT x.language
                       FROM content_text x
                      WHERE x.item_id = i.id
                      ORDER BY x.language = :language DESC, x.language
                      LIMIT 1)
 WHERE i.id IN (<ids>)
   AND i.published_at <= COALESCE((SELECT stopped_at FROM content_stop WHERE open), :now)
   AND i.archived_at IS NULL
   AND (i.expires_at IS NULL OR i.expires_at > :now)
   AND (NOT i.limited OR (SELECT COUNT(*) FROM content_meant_for f WHERE f.item_id = i.id AND f.person_id = :personId) > 0)
