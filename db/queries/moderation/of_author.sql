-- The latest concern about something that was written, for who wrote it: once there is something for them to read.
SELECT k.id, k.comment_id, k.post_id, k.author_id, k.opened_at, k.closed_at, k.outcome, k.reason,
       p.id AS a_id, p.handle AS a_handle, p.given_name AS a_given_name, p.family_name AS a_family_name,
       p.job_title AS a_job_title, u.name AS a_unit_name, p.country AS a_country,
       p.language AS author_language,
       0 AS reports,
       (SELECT COUNT(*) FROM concern_letter l WHERE l.concern_id = k.id) AS letters,
       NULL AS words
  FROM concern k
  JOIN person p ON p.id = k.author_id
  JOIN unit u   ON u.id = p.unit_id
 WHERE (k.comment_id = :commentId OR k.post_id = :postId)
   AND k.author_id = :authorId
   AND EXISTS (SELECT 1 FROM concern_letter l WHERE l.concern_id = k.id)
 ORDER BY k.opened_at DESC, k.id DESC
 LIMIT 1
