-- Posts that have most of the prints of a draft, with all that is kept of them: the exact comparison is made of these.
-- Counted along the primary key alone, and joined when few are left; a print stands in few posts, by the limit at keeping.
WITH near AS (
  SELECT i.post_id, COUNT(*) AS prints
    FROM JSON_TABLE(:prints, '$[*]' COLUMNS (print INT UNSIGNED PATH '$')) d
    STRAIGHT_JOIN own_voice_print i FORCE INDEX (PRIMARY)
       ON i.print = d.print
   GROUP BY i.post_id
   ORDER BY prints DESC, i.post_id DESC
   LIMIT :atMost
)
SELECT k.post_id, k.writer_id, k.shingles
  FROM near n
  STRAIGHT_JOIN own_voice_post k ON k.post_id = n.post_id
 WHERE k.writer_id <> :writerId
