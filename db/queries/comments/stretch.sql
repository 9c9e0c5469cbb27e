-- A stretch of the comments below an item, in reading order, around a place: so many before it, so many from it on. First the
-- index alone, then who wrote them and who is named in them, for these few only. What was withdrawn leaves a trace where
-- others have answered it.
WITH stretch AS (
  (SELECT c.id
     FROM content_comment c
    WHERE c.item_id = :itemId
      AND c.thread_id <= :threadId
      AND (c.thread_id < :threadId OR c.id < :id)
      AND (c.withdrawn_at IS NULL
           OR EXISTS (SELECT 1
                        FROM content_comment r
                       WHERE r.item_id = c.item_id
                         AND r.thread_id = c.id
                         AND r.id > c.id
                         AND r.withdrawn_at IS NULL))
    ORDER BY c.thread_id DESC, c.id DESC
    LIMIT :before)
   UNION ALL
  (SELECT c.id
     FROM content_comment c
    WHERE c.item_id = :itemId
      AND c.thread_id >= :threadId
      AND (c.thread_id > :threadId OR c.id >= :id)
      AND (c.withdrawn_at IS NULL
           OR EXISTS (SELECT 1
                        FROM content_comment r
                       WHERE r.item_id = c.item_id
                         AND r.thread_id = c.id
                         AND r.id > c.id
                         AND r.withdrawn_at IS NULL))
    ORDER BY c.thread_id, c.id
    LIMIT :onward)
)
SELECT c.id, c.item_id, c.thread_id, c.author_id, c.words, c.language, c.written_at, c.changed_at, c.withdrawn_at,
       c.removed_at,
       p.id AS a_id, p.handle AS a_handle, p.given_name AS a_given_name, p.family_name AS a_family_name,
       p.job_title AS a_job_title, u.name AS a_unit_name, p.country AS a_country,
       (SELECT JSON_OBJECTAGG(n.handle, CONCAT(n.given_name, ' ', n.family_name))
          FROM content_comment_mention m
          JOIN person n ON n.id = m.person_id AND n.deactivated_at IS NULL
         WHERE m.comment_id = c.id) AS named
  FROM stretch s
  JOIN content_comment c ON c.id = s.id
  LEFT JOIN person p     ON p.id = c.author_id AND p.deactivated_at IS NULL
  LEFT JOIN unit u       ON u.id = p.unit_id
 ORDER BY c.thread_id, c.id
