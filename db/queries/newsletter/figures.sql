-- What became of the copies of one issue. What has begun and is not heard of after five minutes may have left, or not.
SELECT COUNT(c.sent_at) AS sent,
       COUNT(c.refused_at) AS refused,
       COALESCE(SUM(c.due_at IS NOT NULL), 0) AS waiting,
       COALESCE(SUM(c.begun_at IS NOT NULL AND c.sent_at IS NULL AND c.refused_at IS NULL AND c.begun_at <= :silentSince), 0) AS unknown,
       COALESCE(SUM(c.begun_at IS NOT NULL AND c.sent_at IS NULL AND c.refused_at IS NULL AND c.begun_at >  :silentSince), 0) AS leaving
  FROM newsletter_copy c
 WHERE c.issue_id = :issueId
