-- Sponsors with more protégés on the way than a champion could ever have: places that were taken stay when there are fewer later.
SELECT COUNT(*)
  FROM (SELECT sponsor_id, COUNT(*) AS taken
          FROM sponsorship
         WHERE arrived_at IS NULL
         GROUP BY sponsor_id) s
  LEFT JOIN champion c ON c.person_id = s.sponsor_id
 WHERE s.taken > COALESCE(c.places,
                          GREATEST(:places,
                                   (SELECT COALESCE(MAX(GREATEST(COALESCE(CAST(value AS UNSIGNED), 0),
                                                                 CAST(old_value AS UNSIGNED))), 0)
                                      FROM setting_change
                                     WHERE setting = 'places-per-champion')))
