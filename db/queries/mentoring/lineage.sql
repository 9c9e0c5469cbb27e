-- The way up from one person, the founding champion first, the person last.
WITH RECURSIVE above AS (
  SELECT CAST(:personId AS UNSIGNED) AS id, 0 AS steps
   UNION ALL
  SELECT s.sponsor_id, a.steps + 1
    FROM above a
    JOIN sponsorship s ON s.protege_id = a.id
   WHERE a.steps < 100
)
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
  FROM above a
  JOIN person p ON p.id = a.id
  JOIN unit u   ON u.id = p.unit_id
 ORDER BY a.steps DESC
