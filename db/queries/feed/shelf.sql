-- The newest items, and those that stand at the top, as they are the same for everyone who reads in a language.
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
       i.place IS NOT NULL AS is_pinned,
       FALSE AS is_read,
       FALSE AS is_kept,
       NULL AS reaction
  FROM ((SELECT c.*, k.place
           FROM content_item c
           LEFT JOIN content_pin k ON k.item_id = c.id
          WHERE c.published_at BETWEEN :from AND :until
            AND c.archived_at IS NULL
            AND (c.expires_at IS NULL OR c.expires_at > :now)
          ORDER BY c.published_at DESC, c.id DESC
          LIMIT :atMost)
         UNION
        (SELECT c.*, k.place
           FROM content_pin k
           JOIN content_item c ON c.id = k.item_id
          WHERE c.published_at <= :until
            AND c.archived_at IS NULL
            AND (c.expires_at IS NULL OR c.expires_at > :now))) i
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
