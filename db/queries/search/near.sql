-- Words that somebody may have meant, with how they are written and how often they are.
SELECT w.word, MAX(w.spelling) AS spelling, SUM(w.entries) AS entries
  FROM (SELECT DISTINCT n.word
          FROM search_near n
         WHERE n.variant IN (<variants>)) near
  JOIN search_word w ON w.word = near.word
 WHERE w.entries > 0
   AND w.spelling IS NOT NULL
 GROUP BY w.word
 ORDER BY entries DESC
 LIMIT 500
