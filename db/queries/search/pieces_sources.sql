-- The texts of pieces, whoever may see them.
SELECT i.id AS subject_id, i.published_at AS dated_at, t.language, t.title, t.summary, t.body
  FROM content_item i
  JOIN content_text t ON t.item_id = i.id
 WHERE i.id IN (<ids>)
 ORDER BY i.id, t.language
