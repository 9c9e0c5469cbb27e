-- Items as editors see them in lists, with a title in their language where there is one.
SELECT i.id, i.format, i.topic_id, i.published_at, i.expires_at, i.archived_at, i.reactions,
       (SELECT t.title
          FROM content_text t
         WHERE t.item_id = i.id
         ORDER BY t.language = :language DESC, t.language
         LIMIT 1) AS title,
       (SELECT GROUP_CONCAT(t.language ORDER BY t.language) FROM content_text t WHERE t.item_id = i.id) AS languages,
       EXISTS (SELECT 1 FROM content_pin k WHERE k.item_id = i.id) AS pinned,
       IF(i.limited, (SELECT GROUP_CONCAT(a.kind, ':', a.value SEPARATOR '\n')
                        FROM content_audience a
                       WHERE a.item_id = i.id), NULL) AS audience_lines
  FROM content_item i
 WHERE i.id IN (<ids>)
