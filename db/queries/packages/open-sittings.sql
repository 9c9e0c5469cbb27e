-- Where somebody has a package open, in any of its parts, besides one place.
SELECT s.id, s.item_id, i.rules, s.review, s.begun_at, s.said_at, s.initialized_at, s.judged, s.terminated_at,
       s.ended_at, s.abandoned
  FROM package_sitting s
  JOIN package_item i ON i.id = s.item_id
 WHERE s.person_id = :personId
   AND i.package_id = :packageId
   AND s.ended_at IS NULL
   AND s.id \<> :besides
 ORDER BY s.begun_at
