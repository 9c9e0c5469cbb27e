-- Items whose kept number of comments is not what stands below them.
SELECT COUNT(*)
  FROM (SELECT item_id, SUM(kept) AS kept, SUM(standing) AS standing
          FROM (SELECT k.item_id, k.standing AS kept, 0 AS standing
                  FROM content_comment_count k
                 UNION ALL
                SELECT c.item_id, 0, 1
                  FROM content_comment c
                 WHERE c.withdrawn_at IS NULL
                   AND c.removed_at IS NULL) both_ways
         GROUP BY item_id
        HAVING SUM(kept) <> SUM(standing)) different
