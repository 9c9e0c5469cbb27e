-- What stands in somebody's calendar: sessions in which they have a seat or which they host, cancelled ones included.
SELECT v.*, m.asked_at, m.seated_at, m.attended_at, 0 AS waiting, 0 AS place_in_line
  FROM live_session_shown v
  LEFT JOIN live_session_seat m ON m.session_id = v.id AND m.person_id = :personId
 WHERE v.ends_at > :since
   AND (m.seated_at IS NOT NULL OR :personId IN (v.host_id, v.cohost_id))
 ORDER BY v.starts_at, v.id
