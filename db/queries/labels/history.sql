-- Each time that somebody held the label, the latest first, with who gave it and who ended it.
SELECT l.id, l.person_id, l.began_at, l.valid_until, l.founding, l.reason, CONCAT(b.given_name, ' ', b.family_name) AS awarded_by,
       l.ended_at, l.ended_as, l.end_reason, l.sponsor_id, l.above_id,
       (SELECT COUNT(*) FROM label_renewal n WHERE n.label_id = l.id) AS renewals
  FROM label l
  LEFT JOIN person b ON b.id = l.awarded_by
 WHERE l.person_id = :personId
 ORDER BY l.began_at DESC, l.id DESC
