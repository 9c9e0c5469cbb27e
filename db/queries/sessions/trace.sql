-- What is kept of somebody: sessions in which they had a seat or waited, or which they hosted, and what they said of them.
SELECT s.id, s.title, s.starts_at, :personId IN (s.host_id, COALESCE(s.cohost_id, 0)) AS hosted,
       m.asked_at, m.seated_at, m.attended_at, r.stars, r.word
  FROM live_session s
  LEFT JOIN live_session_seat m   ON m.session_id = s.id AND m.person_id = :personId
  LEFT JOIN live_session_rating r ON r.session_id = s.id AND r.person_id = :personId
 WHERE m.person_id IS NOT NULL
    OR :personId IN (s.host_id, s.cohost_id)
 ORDER BY s.starts_at, s.id
