-- What one reader has read, the latest first, as far as it is still there for them: only by the beginning of the title or of
-- a word in it, where words are given.
SELECT i.id, t.language, t.title
  FROM content_reading r
  JOIN content_item i ON i.id = r.item_id
  JOIN content_text t
    ON t.item_id = i.id
   AND t.language = (SELECT x.language
                       FROM content_text x
                      WHERE x.item_id = i.id
                      ORDER BY x.language = :language DESC, x.language
                      LIMIT 1)
 WHERE r.person_id = :personId
   AND (:words IS NULL OR EXISTS (SELECT 1
                                    FROM content_text w
                                   WHERE w.item_id = i.id
                                     AND CONCAT(' ', w.title) LIKE :words))
   AND i.published_at <= COALESCE((SELECT stopped_at FROM content_stop WHERE open), :now)
   AND i.archived_at IS NULL
   AND (i.expires_at IS NULL OR i.expires_at > :now)
   AND (NOT i.limited OR (SELECT COUNT(*) FROM content_meant_for f WHERE f.item_id = i.id AND f.person_id = :personId) > 0)
 ORDER BY r.read_at DESC, i.id DESC
 LIMIT :atMost
