-- One story, and who decided about it.
SELECT s.id, s.state, s.topic_id, s.dated_at, s.item_id, s.why, s.decided_at,
       CONCAT(p.given_name, ' ', p.family_name) AS decided_by
  FROM press_story s
  LEFT JOIN person p ON p.id = s.decided_by
 WHERE s.id = :id
