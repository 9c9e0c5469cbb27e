-- One stretch of all numbers, of what there is and of what the index has. Here a new kind has a line, too.
SELECT s.id
  FROM (SELECT 'PIECES' AS kind, id FROM content_item
         UNION ALL
        SELECT 'MODULES', id FROM training_module
         UNION ALL
        SELECT 'PATHS', id FROM training_path
         UNION ALL
        SELECT 'GUIDE', id FROM guide_page
         UNION ALL
        SELECT 'SPACES', id FROM space
         UNION ALL
        SELECT 'THREADS', id FROM space_thread
         UNION ALL
        SELECT kind, subject_id FROM search_entry) s
 WHERE s.kind = :kind
   AND s.id > :after
 GROUP BY s.id
 ORDER BY s.id
 LIMIT :atMost
