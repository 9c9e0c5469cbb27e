-- HR whose role reaches somebody, and not themselves: who may answer their wish. In the order in which people are locked.
SELECT DISTINCT g.person_id
  FROM role_grant g
  JOIN person h     ON h.id = g.person_id AND h.deactivated_at IS NULL
  LEFT JOIN unit gu ON gu.id = g.unit_id
 WHERE g.role = 'HR'
   AND g.person_id <> :personId
   AND (gu.id IS NULL OR :unitPath LIKE CONCAT(gu.path, '%'))
   AND (g.country IS NULL OR g.country = :country)
 ORDER BY g.person_id
