-- Every country and job family that somebody has, read from their indexes by leaps where MariaDB does so.
SELECT 'COUNTRY' AS kind, country AS value, country AS label, '' AS path
  FROM person
 GROUP BY country
 UNION ALL
SELECT 'FAMILY', job_family, job_family, ''
  FROM person
 WHERE job_family > ''
 GROUP BY job_family
