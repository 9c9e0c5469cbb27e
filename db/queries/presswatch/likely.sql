-- Stories of about that time whose titles have some of these pairs of words: the fifty with most of them.
SELECT l.story_id,
       (SELECT e.title FROM press_entry e WHERE e.story_id = l.story_id ORDER BY e.id LIMIT 1) AS title
  FROM (SELECT h.story_id, COUNT(*) AS pairs
          FROM press_shingle h
         WHERE h.shingle IN (<shingles>)
           AND h.dated_at >= :from
           AND h.dated_at <= :until
         GROUP BY h.story_id
         ORDER BY pairs DESC, h.story_id
         LIMIT 50) l
  JOIN press_story s ON s.id = l.story_id
 WHERE NOT EXISTS (SELECT 1
                     FROM press_entry o
                    WHERE o.source_id = :sourceId
                      AND o.story_id = l.story_id)
 ORDER BY l.pairs DESC, l.story_id
