-- Concerns as far as the reader's role reaches or about posts in spaces that they look after, and nobody's own: those that are open, the oldest first, or those that were
-- closed since a moment, the latest first.
SELECT k.id, k.comment_id, k.post_id, k.author_id, k.opened_at, k.closed_at, k.outcome, k.reason,
       p.id AS a_id, p.handle AS a_handle, p.given_name AS a_given_name, p.family_name AS a_family_name,
       p.job_title AS a_job_title, u.name AS a_unit_name, p.country AS a_country,
       p.language AS author_language,
       (SELECT COUNT(*) FROM concern_report r WHERE r.concern_id = k.id) AS reports,
       (SELECT COUNT(*) FROM concern_letter l WHERE l.concern_id = k.id) AS letters,
       COALESCE(c.words, w.words) AS words
  FROM concern k
  LEFT JOIN content_comment c ON c.id = k.comment_id
  LEFT JOIN space_post w      ON w.id = k.post_id
  JOIN person p               ON p.id = k.author_id
  JOIN unit u                 ON u.id = p.unit_id
 WHERE (:open AND (k.open_for IS NOT NULL OR k.open_for_post IS NOT NULL) OR NOT :open AND k.closed_at >= :since)
   AND k.author_id <> :readerId
   AND (EXISTS (SELECT 1
                  FROM role_grant g
                  LEFT JOIN unit gu ON gu.id = g.unit_id
                 WHERE g.person_id = :readerId
                   AND g.role IN ('EDITOR', 'LEAD')
                   AND (gu.id IS NULL OR u.path LIKE CONCAT(gu.path, '%'))
                   AND (g.country IS NULL OR g.country = p.country))
        OR EXISTS (SELECT 1
                     FROM space_post sp
                     JOIN space_thread st    ON st.id = sp.thread_id
                     JOIN space_moderator sm ON sm.space_id = st.space_id AND sm.person_id = :readerId
                    WHERE sp.id = k.post_id))
 ORDER BY IF(:open, k.opened_at, NULL), k.closed_at DESC, k.id
 LIMIT :atMost
