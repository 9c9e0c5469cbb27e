-- What came out and comes out in some time, by what editors keep an eye on. A piece for everyone has no country.
SELECT 'FORMAT' AS kind, i.format AS value, COUNT(*) AS n
  FROM content_item i
 WHERE i.published_at >= :from AND i.published_at < :to AND i.archived_at IS NULL
 GROUP BY i.format
 UNION ALL
SELECT 'TOPIC', o.slug, COUNT(*)
  FROM content_item i
  JOIN topic o ON o.id = i.topic_id
 WHERE i.published_at >= :from AND i.published_at < :to AND i.archived_at IS NULL
 GROUP BY o.slug
 UNION ALL
SELECT 'LANGUAGE', t.language, COUNT(*)
  FROM content_item i
  JOIN content_text t ON t.item_id = i.id
 WHERE i.published_at >= :from AND i.published_at < :to AND i.archived_at IS NULL
 GROUP BY t.language
 UNION ALL
SELECT 'COUNTRY', a.value, COUNT(*)
  FROM content_item i
  JOIN content_audience a ON a.item_id = i.id AND a.kind = 'COUNTRY'
 WHERE i.published_at >= :from AND i.published_at < :to AND i.archived_at IS NULL
 GROUP BY a.value
 UNION ALL
SELECT 'ALL', '', COUNT(*)
  FROM content_item i
 WHERE i.published_at >= :from AND i.published_at < :to AND i.archived_at IS NULL
