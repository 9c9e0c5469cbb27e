-- What was said of somebody in a package, the latest first unless asked otherwise, from a number on.
SELECT s.number, s.body
  FROM package_statement s
 WHERE s.person_id = :personId
   AND s.package_id = :packageId
   AND (:verb IS NULL OR s.verb = :verb)
   AND (:activity IS NULL OR s.activity = :activity)
   AND (:since IS NULL OR s.stored_at > :since)
   AND (:until IS NULL OR s.stored_at \<= :until)
   AND (:after IS NULL OR IF(:ascending, s.number > :after, s.number \< :after))
 ORDER BY IF(:ascending, s.number, -CAST(s.number AS SIGNED))
 LIMIT :rows
