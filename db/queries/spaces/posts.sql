-- A stretch of a thread around a post: so many before it, so many from it on. First the index alone, then what is shown of these
-- few. What was withdrawn leaves no trace, but the first post keeps its place.
WITH stretch AS (
  (SELECT p.id
     FROM space_post p
    WHERE p.thread_id = :threadId
      AND p.id < :id
      AND (p.withdrawn_at IS NULL OR p.id = :openingId)
    ORDER BY p.id DESC
    LIMIT :before)
   UNION ALL
  (SELECT p.id
     FROM space_post p
    WHERE p.thread_id = :threadId
      AND p.id >= :id
      AND (p.withdrawn_at IS NULL OR p.id = :openingId)
    ORDER BY p.id
    LIMIT :onward)
)
SELECT p.*
  FROM stretch s
  JOIN space_post_shown p ON p.id = s.id
 ORDER BY p.id
