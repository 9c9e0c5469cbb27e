-- Sessions that are to come or going on, the soonest first. What was cancelled is shown only to those who asked for a seat.
SELECT v.*, m.asked_at, m.seated_at, m.attended_at,
       (SELECT COUNT(*)
          FROM live_session_seat w
         WHERE w.session_id = v.id
           AND w.seated_at IS NULL) AS waiting,
       IF(m.person_id IS NULL OR m.seated_at IS NOT NULL, 0,
          (SELECT COUNT(*)
             FROM live_session_seat w
            WHERE w.session_id = v.id
              AND w.seated_at IS NULL
              AND w.turn <= m.turn)) AS place_in_line
  FROM live_session_shown v
  LEFT JOIN live_session_seat m ON m.session_id = v.id AND m.person_id = :personId
 WHERE v.ends_at > :now
   AND (v.cancelled_at IS NULL OR m.person_id IS NOT NULL)
   AND (:kind IS NULL OR v.kind = :kind)
   AND (:language IS NULL OR v.language = :language)
 ORDER BY v.starts_at, v.id
 LIMIT :atMost
