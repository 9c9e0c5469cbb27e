-- One item with everything there is to read of it, for one reader.
SELECT i.id, i.format, i.link, i.published_at, i.minutes, i.notes, i.picture, t.picture_words,
       COALESCE((SELECT SUM(k.n) FROM content_reaction k WHERE k.item_id = i.id), 0) AS reactions,
       COALESCE(n.standing, 0) AS comments,
       t.language, t.title, t.summary, t.body,
       i.topic_id, o.slug AS topic_slug, COALESCE(ot.name, o.slug) AS topic_name, o.position AS topic_position,
       s.name AS source_name,
       CONCAT(p.given_name, ' ', p.family_name) AS author_name,
       IF(i.limited, (SELECT GROUP_CONCAT(a.kind, ':', a.value SEPARATOR '\n')
                        FROM content_audience a
                       WHERE a.item_id = i.id), NULL) AS audience,
       EXISTS (SELECT 1 FROM content_pin k WHERE k.item_id = i.id) AS is_pinned,
       EXISTS (SELECT 1 FROM content_reading r  WHERE r.person_id = :personId AND r.item_id = i.id) AS is_read,
       EXISTS (SELECT 1 FROM content_bookmark b WHERE b.person_id = :personId AND b.item_id = i.id) AS is_kept,
       (SELECT r.kind FROM reaction r WHERE r.person_id = :personId AND r.item_id = i.id) AS reaction,
       EXISTS (SELECT 1 FROM content_hidden h   WHERE h.person_id = :personId AND h.item_id = i.id) AS hidden,
       (SELECT GROUP_CONCAT(k.kind, ':', k.n) FROM content_reaction k WHERE k.item_id = i.id AND k.n > 0) AS reaction_counts,
       i.corrected_at, i.correction
  FROM content_item i
  JOIN content_text t
    ON t.item_id = i.id
   AND t.language = (SELECT x.language
                       FROM content_text x
                      WHERE x.item_id = :itemId
                      ORDER BY x.language = :language DESC, x.language
                      LIMIT 1)
  LEFT JOIN content_comment_count n ON n.item_id = i.id
  LEFT JOIN topic o       ON o.id = i.topic_id
  LEFT JOIN topic_text ot ON ot.topic_id = i.topic_id AND ot.language = :language
  LEFT JOIN feed_source s ON s.id = i.source_id
  LEFT JOIN person p      ON p.id = i.author_id
 WHERE i.id = :itemId
   AND i.published_at <= COALESCE((SELECT stopped_at FROM content_stop WHERE open), :now)
   AND i.archived_at IS NULL
   AND (i.expires_at IS NULL OR i.expires_at > :now)
   AND (NOT i.limited OR (SELECT COUNT(*) FROM content_meant_for f WHERE f.item_id = i.id AND f.person_id = :personId) > 0)
