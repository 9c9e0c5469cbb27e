-- Where those of a wave work, the largest countries first.
SELECT p.country, COUNT(*) AS people
  FROM wave_person e
  JOIN person p ON p.id = e.person_id
 WHERE e.wave_id = :waveId
   AND p.deactivated_at IS NULL
 GROUP BY p.country
 ORDER BY people DESC, p.country
 LIMIT :atMost
