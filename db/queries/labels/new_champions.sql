-- Who became a champion since then, those of the reader's country first. A name only of those who appear by their own
-- name; the sponsor's word only where both agreed, and their name by the same rule.
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country,
       l.began_at, l.founding, IF(r.announced AND r.support_open, r.support, NULL) AS support,
       IF(sm.board_name = 'REAL', CONCAT(s.given_name, ' ', s.family_name), NULL)   AS supporter
  FROM label l
  JOIN person p             ON p.id = l.person_id AND p.deactivated_at IS NULL
  JOIN unit u               ON u.id = p.unit_id
  JOIN membership m         ON m.person_id = p.id AND m.board_name = 'REAL'
  LEFT JOIN label_request r ON r.id = l.request_id
  LEFT JOIN person s        ON s.id = r.sponsor_id AND s.deactivated_at IS NULL
  LEFT JOIN membership sm   ON sm.person_id = s.id
 WHERE l.began_at >= :since
   AND l.standing = 1
 ORDER BY p.country = :country DESC, l.began_at DESC, l.id DESC
 LIMIT :atMost
