-- One item with everything there is to read of it, for one reader.
SELECT i.id, i.format, i.link, i.published_at, i.minutes, i.notes, i.reactions,
       t.language, t.title, t.summary, t.body,
       i.topic_id, o.slug AS topic_slug, COALESCE(ot.name, o.slug) AS topic_name, o.position AS topic_position,
       s.name AS source_name,
       CONCAT(p.given_name, ' ', p.family_name) AS author_name,
       EXISTS (SELECT 1 FROM content_reading r WHERE r.person_id = :personId AND r.item_id = i.id) AS is_read,
       EXISTS (SELECT 1 FROM reaction r        WHERE r.person_id = :personId AND r.item_id = i.id) AS is_useful
  FROM content_item i
  JOIN content_text t
    ON t.item_id = i.id
   AND t.language = (SELECT x.language
                       FROM content_text x
                      WHERE x.item_id = :itemId
                      ORDER BY x.language = :language DESC, x.language
                      LIMIT 1)
  LEFT JOIN topic o       ON o.id = i.topic_id
  LEFT JOIN topic_text ot ON ot.topic_id = i.topic_id AND ot.language = :language
  LEFT JOIN feed_source s ON s.id = i.source_id
  LEFT JOIN person p      ON p.id = i.author_id
 WHERE i.id = :itemId
   AND i.published_at <= :now
