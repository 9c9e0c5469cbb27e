-- Sessions that took place, the latest first, below that place in the list.
SELECT v.*, m.asked_at, m.seated_at, m.attended_at, 0 AS waiting, 0 AS place_in_line
  FROM live_session_shown v
  LEFT JOIN live_session_seat m ON m.session_id = v.id AND m.person_id = :personId
 WHERE v.ends_at <= :endsAt
   AND (v.ends_at < :endsAt OR v.id < :id)
   AND v.cancelled_at IS NULL
   AND (:kind IS NULL OR v.kind = :kind)
   AND (:language IS NULL OR v.language = :language)
 ORDER BY v.ends_at DESC, v.id DESC
 LIMIT :atMost
