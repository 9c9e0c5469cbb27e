-- Of the tree of units: the way to :path and what is directly below it (two steps below the top).
SELECT 'UNIT' AS kind, u.code AS value, u.name AS label, u.path
  FROM unit u
 WHERE :path LIKE CONCAT(u.path, '%')
    OR u.path LIKE CONCAT(:path, '%') AND u.path NOT LIKE CONCAT(:path, '%/%/')
    OR :path = '/' AND u.path NOT LIKE '/%/%/%/'
 LIMIT 500
