-- Members whose letter may be due, with all that decides: their clock and hours, their choices, a pause, and since when
-- something waits that no earlier letter told. Cut to a batch before anything is joined to it.
SELECT d.person_id, p.zone, p.country,
       m.person_id IS NOT NULL AND p.deactivated_at IS NULL AND c.off_since IS NULL AS wants,
       w.days, w.begins, w.ends, c.weekday,
       IF(b.starts_at <= :now AND (b.ends_at IS NULL OR b.ends_at > :now), COALESCE(b.ends_at, CAST('9999-01-01' AS DATETIME(6))), NULL)
         AS paused_until,
       GREATEST(COALESCE(g.until_at, :earliest), :earliest) AS since_at,
       (SELECT MIN(n.told_at)
          FROM notification n
         WHERE n.person_id = d.person_id
           AND n.read_at IS NULL
           AND n.sort <> 'PLANS'
           AND n.told_at >= GREATEST(COALESCE(g.until_at, :earliest), :earliest)
           AND NOT EXISTS (SELECT 1
                             FROM notification_silence s
                            WHERE s.person_id = n.person_id
                              AND s.channel = 'MAIL'
                              AND s.sort = n.sort)) AS oldest_at
  FROM (SELECT person_id
          FROM digest_due
         WHERE due_at <= :now
         ORDER BY due_at, person_id
         LIMIT :atMost) d
  JOIN person p             ON p.id = d.person_id
  LEFT JOIN membership m    ON m.person_id = d.person_id
  LEFT JOIN digest_choice c ON c.person_id = d.person_id
  LEFT JOIN working_time w  ON w.person_id = d.person_id
  LEFT JOIN member_pause b  ON b.person_id = d.person_id
  LEFT JOIN digest g        ON g.person_id = d.person_id
                           AND g.week = (SELECT MAX(x.week) FROM digest x WHERE x.person_id = d.person_id)
 ORDER BY d.person_id
