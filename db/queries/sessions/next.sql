-- What comes next for somebody: a session in which they have a seat or which they host, else one in their language with
-- free seats.
SELECT v.*, m.asked_at, m.seated_at, m.attended_at, 0 AS waiting, 0 AS place_in_line
  FROM live_session_shown v
  LEFT JOIN live_session_seat m ON m.session_id = v.id AND m.person_id = :personId
 WHERE v.ends_at > :now
   AND v.cancelled_at IS NULL
   AND (m.seated_at IS NOT NULL
     OR :personId IN (v.host_id, v.cohost_id)
     OR v.language = :language AND v.taken < v.seats AND v.starts_at > :now)
 ORDER BY m.seated_at IS NOT NULL OR :personId IN (v.host_id, COALESCE(v.cohost_id, 0)) DESC, v.starts_at, v.id
 LIMIT 1
