-- By what the people page can be narrowed: every country and job family, read from their indexes by
-- leaps; and of the tree of units the way to :path and what is directly below it (two steps below the top).
SELECT 'COUNTRY' AS kind, country AS value, country AS label, '' AS path
  FROM person
 GROUP BY country
 UNION ALL
SELECT 'FAMILY', job_family, job_family, ''
  FROM person
 WHERE job_family > ''
 GROUP BY job_family
 UNION ALL
SELECT 'UNIT', u.code, u.name, u.path
  FROM unit u
 WHERE :path LIKE CONCAT(u.path, '%')
    OR u.path LIKE CONCAT(:path, '%') AND u.path NOT LIKE CONCAT(:path, '%/%/')
    OR :path = '/' AND u.path NOT LIKE '/%/%/%/'
 LIMIT 500
