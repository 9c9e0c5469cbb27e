-- Every part of a package, and which of them this person has done.
SELECT i.id, i.reports, i.rules, a.done_at IS NOT NULL AS done
  FROM package_item i
  LEFT JOIN package_attempt a ON a.item_id = i.id AND a.person_id = :personId
 WHERE i.package_id = :packageId
 ORDER BY i.position
