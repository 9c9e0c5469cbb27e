-- One page of the feed, newest first, for one reader. The page is cut before anything is joined to
-- it: each further row costs a look-up by key. A missing filter falls away before the plan is made. Whether a piece is for this
-- reader is counted: to answer EXISTS, MariaDB gathers all that is for them first.
SELECT i.id, i.format, i.link, i.published_at, i.minutes, i.notes, i.picture, t.picture_words,
       COALESCE((SELECT SUM(k.n) FROM content_reaction k WHERE k.item_id = i.id), 0) AS reactions,
       COALESCE(n.standing, 0) AS comments,
       t.language, t.title, t.summary,
       i.topic_id, o.slug AS topic_slug, COALESCE(ot.name, o.slug) AS topic_name, o.position AS topic_position,
       s.name AS source_name,
       CONCAT(p.given_name, ' ', p.family_name) AS author_name,
       IF(i.limited, (SELECT GROUP_CONCAT(a.kind, ':', a.value SEPARATOR '\n')
                        FROM content_audience a
                       WHERE a.item_id = i.id), NULL) AS audience,
       FALSE AS is_pinned,
       EXISTS (SELECT 1 FROM content_reading r  WHERE r.person_id = :personId AND r.item_id = i.id) AS is_read,
       EXISTS (SELECT 1 FROM content_bookmark b WHERE b.person_id = :personId AND b.item_id = i.id) AS is_kept,
       (SELECT r.kind FROM reaction r WHERE r.person_id = :personId AND r.item_id = i.id) AS reaction
  FROM (SELECT c.*
          FROM content_item c
         WHERE c.published_at <= :publishedAt
           AND c.published_at <= COALESCE((SELECT stopped_at FROM content_stop WHERE open), :now)
           AND (c.published_at < :publishedAt OR c.id < :id)
           AND (:since IS NULL OR c.published_at >= :since)
           AND (:format IS NULL OR c.format = :format)
           AND (:topicId IS NULL OR c.topic_id = :topicId)
           AND c.archived_at IS NULL
           AND (c.expires_at IS NULL OR c.expires_at > :now)
           AND (NOT c.limited OR (SELECT COUNT(*) FROM content_meant_for f WHERE f.item_id = c.id AND f.person_id = :personId) > 0)
           AND NOT EXISTS (SELECT 1 FROM content_hidden h WHERE h.person_id = :personId AND h.item_id = c.id)
         ORDER BY c.published_at DESC, c.id DESC
         LIMIT :atMost) i
  JOIN content_text t
    ON t.item_id = i.id
   AND t.language = (SELECT x.language
                       FROM content_text x
                      WHERE x.item_id = i.id
                      ORDER BY x.language = :language DESC, x.language
                      LIMIT 1)
  LEFT JOIN content_comment_count n ON n.item_id = i.id
  LEFT JOIN topic o       ON o.id = i.topic_id
  LEFT JOIN topic_text ot ON ot.topic_id = i.topic_id AND ot.language = :language
  LEFT JOIN feed_source s ON s.id = i.source_id
  LEFT JOIN person p      ON p.id = i.author_id
 ORDER BY i.published_at DESC, i.id DESC
