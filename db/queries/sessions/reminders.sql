-- Seats of sessions soon to come whose people were not reminded, with their clock and hours. Who pauses is left alone.
SELECT m.session_id, m.person_id, s.title, s.starts_at, p.zone, p.country, w.days, w.begins, w.ends
  FROM live_session s
  JOIN live_session_seat m ON m.session_id = s.id AND m.seated_at IS NOT NULL AND m.reminded_at IS NULL
  JOIN person p            ON p.id = m.person_id AND p.deactivated_at IS NULL
  LEFT JOIN working_time w ON w.person_id = p.id
  LEFT JOIN member_pause b ON b.person_id = p.id AND b.starts_at <= :now AND (b.ends_at IS NULL OR b.ends_at > :now)
 WHERE s.ends_at > :now
   AND s.starts_at > :now
   AND s.starts_at < :until
   AND s.cancelled_at IS NULL
   AND m.seated_at < :seatedBefore
   AND b.person_id IS NULL
 ORDER BY m.session_id, m.person_id
