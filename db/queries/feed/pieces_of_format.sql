-- What is out of one format, whomever it is for, newest first.
SELECT i.id, t.language, t.title
  FROM content_item i
  JOIN content_text t
    ON t.item_id = i.id
   AND t.language = (SELECT x.language
                       FROM content_text x
                      WHERE x.item_id = i.id
                      ORDER BY x.language = :language DESC, x.language
                      LIMIT 1)
 WHERE i.format = :format
   AND i.published_at <= COALESCE((SELECT stopped_at FROM content_stop WHERE open), :now)
   AND i.archived_at IS NULL
   AND (i.expires_at IS NULL OR i.expires_at > :now)
 ORDER BY i.published_at DESC, i.id DESC
 LIMIT :atMost
