-- What can be opened in a package, and what it said of one person.
SELECT i.id, i.position, i.title, i.reports, p.launch_key, i.href,
       a.completed, a.passed, a.score, a.changed_at, a.done_at
  FROM package p
  JOIN package_item i         ON i.package_id = p.id
  LEFT JOIN package_attempt a ON a.item_id = i.id AND a.person_id = :personId
 WHERE p.id = :packageId
 ORDER BY i.position
