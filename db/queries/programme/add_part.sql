-- Everybody of a part of the organisation who is in no wave yet. In the order of their numbers, as all who add people do, so
-- that two who add the same ones wait for each other in no circle.
INSERT INTO wave_person (person_id, wave_id, added_at)
SELECT p.id, :waveId, :now
  FROM person p
  JOIN unit u ON u.id = p.unit_id
 WHERE p.deactivated_at IS NULL
   AND (:unitPath IS NULL OR u.path LIKE CONCAT(:unitPath, '%'))
   AND (:country IS NULL OR p.country = :country)
   AND (:family IS NULL OR p.job_family = :family)
 ORDER BY p.id
    ON DUPLICATE KEY UPDATE person_id = wave_person.person_id
