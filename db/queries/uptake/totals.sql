-- How many of a group have completed each path and module: of a unit with all below it, of a country, of both, of everyone.
-- Each table is summed up by itself: put together first, all of their rows would be copied.
SELECT t.subject, t.subject_id, SUM(t.people) AS completed
  FROM (SELECT k.subject, k.subject_id, SUM(k.people) AS people
          FROM uptake k
         WHERE k.subject IN ('MODULE', 'PATH')
           AND (:country IS NULL OR k.country = :country)
           AND (:path IS NULL OR k.unit_id IN (SELECT u.id FROM unit u WHERE u.path LIKE CONCAT(:path, '%')))
         GROUP BY k.subject, k.subject_id
         UNION ALL
        SELECT c.subject, c.subject_id, SUM(c.people)
          FROM uptake_change c
         WHERE c.subject IN ('MODULE', 'PATH')
           AND (:country IS NULL OR c.country = :country)
           AND (:path IS NULL OR c.unit_id IN (SELECT u.id FROM unit u WHERE u.path LIKE CONCAT(:path, '%')))
         GROUP BY c.subject, c.subject_id) t
 GROUP BY t.subject, t.subject_id
