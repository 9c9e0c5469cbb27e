-- Two people as a pair, seen by one of them; what they are now before what they were.
-- Pairs never change places, so that at most one of the two directions has rows.
SELECT w.protege_id, w.sponsor_id, w.sponsor_id = :personId AS sponsoring, w.since, w.paused_at, w.arrived_at,
       w.arrival_asked_by, w.ended_at, EXISTS (SELECT 1 FROM champion c WHERE c.person_id = o.id AND c.valid_until >= UTC_DATE()) AS other_is_champion,
       o.language AS other_language, o.zone AS other_zone,
       o.id AS other_id, o.handle AS other_handle, o.given_name AS other_given_name, o.family_name AS other_family_name,
       o.job_title AS other_job_title, u.name AS other_unit_name, o.country AS other_country
  FROM person o
  JOIN unit u ON u.id = o.unit_id
  JOIN (SELECT protege_id, sponsor_id, since, paused_at, arrived_at, arrival_asked_by, NULL AS ended_at
          FROM sponsorship
         WHERE protege_id = :personId
         UNION ALL
        SELECT protege_id, sponsor_id, since, paused_at, arrived_at, arrival_asked_by, NULL
          FROM sponsorship
         WHERE sponsor_id = :personId
         UNION ALL
        SELECT protege_id, sponsor_id, since, NULL, arrived_at, NULL, ended_at
          FROM sponsorship_past
         WHERE protege_id = :personId
           AND ended_at > :endedSince
         UNION ALL
        SELECT protege_id, sponsor_id, since, NULL, arrived_at, NULL, ended_at
          FROM sponsorship_past
         WHERE sponsor_id = :personId
           AND ended_at > :endedSince) w ON o.id = IF(w.sponsor_id = :personId, w.protege_id, w.sponsor_id)
 WHERE o.handle = :handle
 ORDER BY w.ended_at IS NOT NULL, w.ended_at DESC
 LIMIT 1
