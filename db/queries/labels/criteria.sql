-- How far one person is with what the label asks for. A company that took the champion path away asks for none.
SELECT m.joined_at, TIMESTAMPADD(MONTH, :months, m.joined_at) AS ready_at, :months AS months,
       t.id IS NOT NULL AS path_exists, c.completed_at AS path_completed_at
  FROM person p
  LEFT JOIN membership m      ON m.person_id = p.id
  LEFT JOIN training_path t   ON t.slug = :path
  LEFT JOIN path_completion c ON c.path_id = t.id AND c.person_id = p.id
 WHERE p.id = :personId
   AND p.deactivated_at IS NULL
