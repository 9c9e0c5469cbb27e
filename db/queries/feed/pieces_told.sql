-- These pieces in every language they have, as far as they are out, whomever they are for.
SELECT i.id, t.language, t.title, t.summary, i.format, i.minutes, i.limited
  FROM content_item i
  JOIN content_text t ON t.item_id = i.id
 WHERE i.id IN (<ids>)
   AND i.published_at <= COALESCE((SELECT stopped_at FROM content_stop WHERE open), :now)
   AND i.archived_at IS NULL
   AND (i.expires_at IS NULL OR i.expires_at > :now)
 ORDER BY i.id, t.language
