-- What lies in one table of pairs that are over, or have arrived, longer than it is kept.
-- A pair that ended is looked up by its two people: there are few rows, and the job runs at night.
DELETE w
  FROM <table> w
  LEFT JOIN sponsorship s ON s.protege_id = w.protege_id AND s.sponsor_id = w.sponsor_id
 WHERE s.arrived_at \< :endedSince
    OR (s.protege_id IS NULL
        AND NOT EXISTS (SELECT 1
                          FROM sponsorship_past p
                         WHERE p.protege_id = w.protege_id
                           AND p.sponsor_id = w.sponsor_id
                           AND p.ended_at >= :endedSince))
