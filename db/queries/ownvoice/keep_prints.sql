-- What many posts have in common (an opening of a kit, a formula, the disclosure) is no colleague's own, and would make
-- lists that every draft with it has to read: a print that is in so many posts already is not kept again.
INSERT INTO own_voice_print (print, post_id)
SELECT d.print, :postId
  FROM JSON_TABLE(:prints, '$[*]' COLUMNS (print INT UNSIGNED PATH '$')) d
  LEFT JOIN own_voice_print i FORCE INDEX (PRIMARY) ON i.print = d.print
 GROUP BY d.print
HAVING COUNT(i.post_id) < :most
 ORDER BY d.print
