-- Own items of some time as editors see them in lists, with a title in their language where there is one.
SELECT i.id, i.format, i.published_at, i.expires_at, i.archived_at,
       (SELECT t.title
          FROM content_text t
         WHERE t.item_id = i.id
         ORDER BY t.language = :language DESC, t.language
         LIMIT 1) AS title,
       EXISTS (SELECT 1 FROM content_pin k WHERE k.item_id = i.id) AS pinned
  FROM content_item i
 WHERE i.published_at >= :from
   AND i.published_at < :to
   AND i.author_id IS NOT NULL
 ORDER BY i.published_at, i.id
