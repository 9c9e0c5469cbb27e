-- Editors whose role reaches somebody, and not themselves: who is told that a comment of theirs was reported.
SELECT DISTINCT g.person_id
  FROM role_grant g
  JOIN person a     ON a.id = :authorId
  JOIN unit au      ON au.id = a.unit_id
  JOIN person h     ON h.id = g.person_id AND h.deactivated_at IS NULL
  LEFT JOIN unit gu ON gu.id = g.unit_id
 WHERE g.role = 'EDITOR'
   AND g.person_id <> a.id
   AND (gu.id IS NULL OR au.path LIKE CONCAT(gu.path, '%'))
   AND (g.country IS NULL OR g.country = a.country)
 ORDER BY g.person_id
