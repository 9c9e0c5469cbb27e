-- Waves with their figures, the newest opening first. Only those who work here are counted.
SELECT w.id, w.name, w.opens_on, w.version, COUNT(p.id) AS people, COUNT(m.person_id) AS joined
  FROM wave w
  LEFT JOIN wave_person e ON e.wave_id = w.id
  LEFT JOIN person p      ON p.id = e.person_id AND p.deactivated_at IS NULL
  LEFT JOIN membership m  ON m.person_id = p.id
 WHERE :waveId IS NULL OR w.id = :waveId
 GROUP BY w.id
 ORDER BY w.opens_on DESC, w.id DESC
