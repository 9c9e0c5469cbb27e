-- From one's first sponsor to one's own label, in days: the middle of all, and how many there are.
WITH way AS (
  SELECT c.person_id, DATEDIFF(c.since, MIN(s.since)) AS days
    FROM champion c
    JOIN (SELECT protege_id, since FROM sponsorship
           UNION ALL
          SELECT protege_id, since FROM sponsorship_past) s ON s.protege_id = c.person_id
   WHERE s.since <= c.since
   GROUP BY c.person_id, c.since
),
placed AS (
  SELECT days, ROW_NUMBER() OVER (ORDER BY days) AS place, COUNT(*) OVER () AS people
    FROM way
)
SELECT people, ROUND(AVG(days)) AS days
  FROM placed
 WHERE place BETWEEN FLOOR((people + 1) / 2) AND CEIL((people + 1) / 2)
 GROUP BY people
