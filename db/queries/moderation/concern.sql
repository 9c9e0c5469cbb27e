-- A concern with what is to be known of it, for one who looks after the place where its author works (an editor or a lead) or
-- the space where it stands, and is not the author. Whoever reported it is not among that.
SELECT k.id, k.comment_id, k.post_id, k.author_id, k.opened_at, k.closed_at, k.outcome, k.reason,
       p.id AS a_id, p.handle AS a_handle, p.given_name AS a_given_name, p.family_name AS a_family_name,
       p.job_title AS a_job_title, u.name AS a_unit_name, p.country AS a_country,
       p.language AS author_language,
       (SELECT COUNT(*) FROM concern_report r WHERE r.concern_id = k.id) AS reports,
       (SELECT COUNT(*) FROM concern_letter l WHERE l.concern_id = k.id) AS letters,
       NULL AS words
  FROM concern k
  JOIN person p ON p.id = k.author_id
  JOIN unit u   ON u.id = p.unit_id
 WHERE k.id = :concernId
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
