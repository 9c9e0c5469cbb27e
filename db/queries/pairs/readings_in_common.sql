-- For each protégé of one sponsor the newest item, in their language, of a topic that both follow: of others the sponsor knows
-- nothing. Nor does this ask what they have read. What is not for everyone is left out.
SELECT r.protege_id, 'READING' AS kind, CONCAT('/feed/', r.id) AS path, r.title, COALESCE(n.name, o.slug) AS topic, NULL AS starts_at
  FROM (SELECT s.protege_id, i.id, i.topic_id, x.title,
               ROW_NUMBER() OVER (PARTITION BY s.protege_id ORDER BY i.published_at DESC, i.id DESC) AS turn
          FROM sponsorship s
          JOIN person p            ON p.id = s.protege_id
          JOIN person_topic theirs ON theirs.person_id = s.protege_id
          JOIN person_topic mine   ON mine.person_id = s.sponsor_id AND mine.topic_id = theirs.topic_id
          JOIN content_item i      ON i.topic_id = mine.topic_id AND i.published_at BETWEEN :since AND :now
                                  AND NOT i.limited AND i.archived_at IS NULL
                                  AND (i.expires_at IS NULL OR i.expires_at > :now)
          JOIN content_text x      ON x.item_id = i.id AND x.language = p.language
         WHERE s.sponsor_id = :sponsorId) r
  JOIN topic o           ON o.id = r.topic_id
  LEFT JOIN topic_text n ON n.topic_id = o.id AND n.language = :language
 WHERE r.turn = 1
