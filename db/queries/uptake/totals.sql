-- How many of a group have completed each path and module: of a unit with all below it, of a country, of both, of everyone.
SELECT n.subject, n.subject_id, SUM(n.people) AS completed
  FROM uptake_now n
 WHERE n.subject IN ('PATH', 'MODULE')
   AND (:country IS NULL OR n.country = :country)
   AND (:path IS NULL OR n.unit_id IN (SELECT u.id FROM unit u WHERE u.path LIKE CONCAT(:path, '%')))
 GROUP BY n.subject, n.subject_id
