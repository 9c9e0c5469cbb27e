-- Stories of about that time whose titles have pairs of words in common with another: the twenty with most of them.
SELECT l.story_id,
       (SELECT e.title FROM press_entry e WHERE e.story_id = l.story_id ORDER BY e.id LIMIT 1) AS title
  FROM (SELECT h.story_id, COUNT(*) AS pairs
          FROM press_shingle h
         WHERE h.shingle IN (<shingles>)
           AND h.dated_at >= :from
           AND h.dated_at <= :until
         GROUP BY h.story_id
        HAVING COUNT(*) >= 2
         ORDER BY pairs DESC, h.story_id
         LIMIT 20) l
  JOIN press_story s ON s.id = l.story_id
 WHERE NOT EXISTS (SELECT 1
                     FROM press_entry o
                    WHERE o.source_id = :sourceId
                      AND o.story_id = l.story_id)
 ORDER BY l.pairs DESC, l.story_id
