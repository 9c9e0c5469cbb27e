-- What to read next: of the fifty newest that the person has not read, first what they follow, then
-- what is in their language, then the newest. Everything is joined to the few that are left.
SELECT i.id, i.format, i.link, i.published_at, i.minutes, i.notes, i.reactions,
       t.language, t.title, t.summary,
       o.slug AS topic_slug, COALESCE(ot.name, o.slug) AS topic_name, o.position AS topic_position,
       s.name AS source_name,
       CONCAT(p.given_name, ' ', p.family_name) AS author_name,
       FALSE AS is_read,
       EXISTS (SELECT 1 FROM reaction r WHERE r.person_id = :personId AND r.item_id = i.id) AS is_useful
  FROM (SELECT n.*,
               EXISTS (SELECT 1 FROM person_topic f WHERE f.person_id = :personId AND f.topic_id = n.topic_id) AS followed,
               EXISTS (SELECT 1 FROM content_text x WHERE x.item_id = n.id AND x.language = :language) AS spoken
          FROM (SELECT c.*
                  FROM content_item c
                  LEFT JOIN content_reading r ON r.person_id = :personId AND r.item_id = c.id
                 WHERE c.published_at <= :now
                   AND r.item_id IS NULL
                 ORDER BY c.published_at DESC, c.id DESC
                 LIMIT 50) n
         ORDER BY followed DESC, spoken DESC, n.published_at DESC, n.id DESC
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
 ORDER BY i.followed DESC, i.spoken DESC, i.published_at DESC, i.id DESC
