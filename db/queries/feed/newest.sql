-- One page of the feed, newest first, for one reader. The page is cut before anything is joined to
-- it: each further row costs a look-up by key. A missing filter falls away before the plan is made.
SELECT i.id, i.format, i.link, i.published_at, i.minutes, i.notes, i.reactions,
       t.language, t.title, t.summary,
       i.topic_id, o.slug AS topic_slug, COALESCE(ot.name, o.slug) AS topic_name, o.position AS topic_position,
       s.name AS source_name,
       CONCAT(p.given_name, ' ', p.family_name) AS author_name,
       EXISTS (SELECT 1 FROM content_reading r WHERE r.person_id = :personId AND r.item_id = i.id) AS is_read,
       EXISTS (SELECT 1 FROM reaction r        WHERE r.person_id = :personId AND r.item_id = i.id) AS is_useful
  FROM (SELECT c.*
          FROM content_item c
         WHERE c.published_at <= :publishedAt
           AND (c.published_at < :publishedAt OR c.id < :id)
           AND (:format IS NULL OR c.format = :format)
           AND (:topicId IS NULL OR c.topic_id = :topicId)
         ORDER BY c.published_at DESC, c.id DESC
         LIMIT :atMost) i
  JOIN content_text t
    ON t.item_id = i.id
   AND t.language = (SELECT x.language
                       FROM content_text x
                      WHERE x.item_id = i.id
                      ORDER BY x.language = :language DESC, x.language
                      LIMIT 1)
  LEFT JOIN topic o       ON o.id = i.topic_id
  LEFT JOIN topic_text ot ON ot.topic_id = i.topic_id AND ot.language = :language
  LEFT JOIN feed_source s ON s.id = i.source_id
  LEFT JOIN person p      ON p.id = i.author_id
 ORDER BY i.published_at DESC, i.id DESC
