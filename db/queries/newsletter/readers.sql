-- How many would get an issue, by the language they read. Those who are paused now are among them.
SELECT p.language, COUNT(*) AS people
  FROM membership m
  JOIN person p                 ON p.id = m.person_id
  LEFT JOIN newsletter_reader r ON r.person_id = m.person_id
 WHERE p.deactivated_at IS NULL
   AND r.off_since IS NULL
   AND r.stopped_at IS NULL
 GROUP BY p.language
 ORDER BY p.language
