-- Threads whose kept number of posts is not what stands in them.
SELECT COUNT(*)
  FROM (SELECT t.id
          FROM space_thread t
          LEFT JOIN space_post p ON p.thread_id = t.id
                                AND p.withdrawn_at IS NULL
                                AND p.removed_at IS NULL
         GROUP BY t.id, t.posts
        HAVING t.posts <> COUNT(p.id)) different
