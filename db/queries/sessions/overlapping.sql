-- Another session of somebody's that goes on at the same time.
SELECT v.*, m.asked_at, m.seated_at, m.attended_at, 0 AS waiting, 0 AS place_in_line
  FROM live_session o
  JOIN live_session_seat m  ON m.person_id = :personId AND m.session_id <> o.id AND m.seated_at IS NOT NULL
  JOIN live_session_shown v ON v.id = m.session_id AND v.starts_at < o.ends_at AND v.ends_at > o.starts_at
 WHERE o.id = :id
   AND v.cancelled_at IS NULL
 ORDER BY v.starts_at, v.id
 LIMIT 1
