-- Everyone whom one person sponsors, as pairs.
SELECT s.protege_id, s.sponsor_id, TRUE AS sponsoring, s.since, s.paused_at, s.arrived_at, s.arrival_asked_by,
       NULL AS ended_at, EXISTS (SELECT 1 FROM champion c WHERE c.person_id = o.id AND c.valid_until >= UTC_DATE()) AS other_is_champion,
       o.language AS other_language, o.zone AS other_zone,
       o.id AS other_id, o.handle AS other_handle, o.given_name AS other_given_name, o.family_name AS other_family_name,
       o.job_title AS other_job_title, u.name AS other_unit_name, o.country AS other_country
  FROM sponsorship s
  JOIN person o ON o.id = s.protege_id
  JOIN unit u   ON u.id = o.unit_id
 WHERE s.sponsor_id = :sponsorId
 ORDER BY s.since, s.protege_id
