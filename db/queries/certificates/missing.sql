-- Facts of completed paths that no certificate is there for, but for those that are still to be told and of people who erased theirs.
-- In the order of the ledger, so that whoever goes on after the last one reads it once.
SELECT a.id AS activity_id, a.person_id, a.subject_id AS path_id, a.occurred_at AS at
  FROM activity a FORCE INDEX (PRIMARY)
  LEFT JOIN activity r          ON r.reverses_id = a.id
  LEFT JOIN activity_on_its_way w ON w.activity_id = a.id
  LEFT JOIN activity_delivery d ON d.activity_id = a.id AND d.listener = 'certificates'
  LEFT JOIN certificate c       ON c.person_id = a.person_id AND c.path_id = a.subject_id
  LEFT JOIN certificate_issue i ON i.certificate_id = c.id AND i.standing = 1
 WHERE a.action IN ('PATH_COMPLETED', 'PATH_RECOGNISED')
   AND a.reverses_id IS NULL
   AND a.id > :afterActivityId
   AND r.id IS NULL
   AND w.activity_id IS NULL
   AND d.activity_id IS NULL
   AND c.erased_at IS NULL
   AND i.id IS NULL
 ORDER BY a.id
 LIMIT :atMost
