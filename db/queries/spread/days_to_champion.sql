-- From one's first sponsor to one's own label, in days: the middle of all, and how many there are.
WITH sponsored AS (
  SELECT c.person_id, c.since, s.since AS sponsored
    FROM champion c
    JOIN sponsorship s ON s.protege_id = c.person_id
   UNION ALL
  SELECT c.person_id, c.since, s.since
    FROM champion c
    JOIN sponsorship_past s ON s.protege_id = c.person_id
),
way AS (
  SELECT person_id, DATEDIFF(since, MIN(sponsored)) AS days
    FROM sponsored
   WHERE sponsored <= since
   GROUP BY person_id, since
),
placed AS (
  SELECT days, ROW_NUMBER() OVER (ORDER BY days) AS place, COUNT(*) OVER () AS people
    FROM way
)
SELECT people, ROUND(AVG(days)) AS days
  FROM placed
 WHERE place BETWEEN FLOOR((people + 1) / 2) AND CEIL((people + 1) / 2)
 GROUP BY people
