-- What counts, by ISO week. Figures on fewer people than the smallest group are not told.
SELECT n.posted_on - INTERVAL WEEKDAY(n.posted_on) DAY AS monday,
       IF(COUNT(DISTINCT n.person_id) >= :smallest, COUNT(*), NULL) AS acts,
       IF(COUNT(DISTINCT n.person_id) >= :smallest, COUNT(DISTINCT n.person_id), NULL) AS people
  FROM campaign_counted n
 WHERE n.campaign_id = :id
 GROUP BY monday
 ORDER BY monday
