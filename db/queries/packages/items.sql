-- What can be opened in a package, and what it said of one person, with titles in
-- their language where there is one.
SELECT i.id, i.position, COALESCE(JSON_VALUE(i.rules, CONCAT('$.titles.', :language)), i.title) AS title, p.standard,
       COALESCE(JSON_VALUE(i.rules, '$.ownWindow') = 1, 0) AS own_window, i.reports, p.launch_key, i.href,
       a.completed, a.passed, a.score, a.changed_at, a.done_at
  FROM package p
  JOIN package_item i         ON i.package_id = p.id
  LEFT JOIN package_attempt a ON a.item_id = i.id AND a.person_id = :personId
 WHERE p.id = :packageId
 ORDER BY i.position
