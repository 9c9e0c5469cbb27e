-- What is offered to people who have just completed it. Locked: what is being offered at this moment is waited for.
SELECT m.id, m.person_id, m.offer_id
  FROM JSON_TABLE(:completions, '$[*]' COLUMNS (person_id BIGINT UNSIGNED PATH '$[0]',
                                                whole     BOOLEAN         PATH '$[1]',
                                                subject   BIGINT UNSIGNED PATH '$[2]')) w
  JOIN offer_made m FORCE INDEX (offer_made_once) ON m.person_id = w.person_id
 WHERE m.completed_at IS NULL
   AND (w.whole AND m.part = 0 AND m.path_id = w.subject OR NOT w.whole AND m.part = w.subject)
   FOR UPDATE
