-- Of a part of the organisation: how many would come in, and how many are in this wave or in another one already.
SELECT COALESCE(SUM(e.person_id IS NULL), 0)    AS newcomers,
       COALESCE(SUM(e.wave_id = :waveId), 0)    AS here,
       COALESCE(SUM(e.wave_id != :waveId), 0)  AS elsewhere
  FROM person p
  JOIN unit u             ON u.id = p.unit_id
  LEFT JOIN wave_person e ON e.person_id = p.id
 WHERE p.deactivated_at IS NULL
   AND (:unitPath IS NULL OR u.path LIKE CONCAT(:unitPath, '%'))
   AND (:country IS NULL OR p.country = :country)
   AND (:family IS NULL OR p.job_family = :family)
