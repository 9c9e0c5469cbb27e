-- What comes next for somebody: a session in which they have a seat or which they host, else one in their language with
-- free seats. Found first, and only then told with its hosts: every hub asks for it.
SELECT v.*, m.asked_at, m.seated_at, m.attended_at, 0 AS waiting, 0 AS place_in_line
  FROM (SELECT s.id
          FROM live_session s
          LEFT JOIN live_session_seat o ON o.session_id = s.id AND o.person_id = :personId
         WHERE s.ends_at > :now
           AND s.cancelled_at IS NULL
           AND (o.seated_at IS NOT NULL
             OR :personId IN (s.host_id, s.cohost_id)
             OR s.language = :language AND s.taken \< s.seats AND s.starts_at > :now)
         ORDER BY o.seated_at IS NOT NULL OR :personId IN (s.host_id, COALESCE(s.cohost_id, 0)) DESC, s.starts_at, s.id
         LIMIT 1) n
  JOIN live_session_shown v     ON v.id = n.id
  LEFT JOIN live_session_seat m ON m.session_id = v.id AND m.person_id = :personId
