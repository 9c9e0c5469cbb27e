-- How many people of each unit, without those below it, and country are there, or have completed something.
SELECT n.unit_id, n.country, SUM(n.people) AS people
  FROM uptake_now n
 WHERE n.subject = :subject
   AND n.subject_id = :subjectId
 GROUP BY n.unit_id, n.country
HAVING SUM(n.people) > 0
