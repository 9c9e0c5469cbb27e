-- Editors whose role reaches somebody, and those who look after the space of their post, but not themselves: who is told that
-- their words were reported.
SELECT g.person_id
  FROM role_grant g
  JOIN person a     ON a.id = :authorId
  JOIN unit au      ON au.id = a.unit_id
  JOIN person h     ON h.id = g.person_id AND h.deactivated_at IS NULL
  LEFT JOIN unit gu ON gu.id = g.unit_id
 WHERE g.role = 'EDITOR'
   AND g.person_id <> a.id
   AND (gu.id IS NULL OR au.path LIKE CONCAT(gu.path, '%'))
   AND (g.country IS NULL OR g.country = a.country)
 UNION
SELECT m.person_id
  FROM space_post sp
  JOIN space_thread st   ON st.id = sp.thread_id
  JOIN space_moderator m ON m.space_id = st.space_id
  JOIN person h          ON h.id = m.person_id AND h.deactivated_at IS NULL
 WHERE sp.id = :postId
   AND m.person_id <> :authorId
 ORDER BY person_id
