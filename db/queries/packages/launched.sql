-- Everything that an item is told when somebody opens it. Nobody who has left opens anything.
SELECT p.id AS package_id, p.standard, p.launch_key, i.position, i.href, i.rules, n.given_name, n.family_name,
       n.language,
       COALESCE(a.session, 0) AS session, COALESCE(a.seconds, 0) AS seconds, COALESCE(a.ended, 0) AS ended,
       COALESCE(a.data, '{}') AS data
  FROM package_item i
  JOIN package p              ON p.id = i.package_id
  JOIN person n               ON n.id = :personId AND n.deactivated_at IS NULL
  LEFT JOIN package_attempt a ON a.item_id = i.id AND a.person_id = n.id
 WHERE i.id = :itemId
