-- What counts, by the country in which its authors worked: only where they are as many as the smallest group.
SELECT n.country, COUNT(*) AS acts, COUNT(DISTINCT n.person_id) AS people
  FROM campaign_counted n
 WHERE n.campaign_id = :id
 GROUP BY n.country
HAVING COUNT(DISTINCT n.person_id) >= :smallest
 ORDER BY n.country
