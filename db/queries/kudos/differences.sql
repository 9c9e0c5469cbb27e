-- People whose kept numbers are not those of their thank-yous, and notes that hang and should not, or the
-- other way round.
SELECT (SELECT COUNT(*)
          FROM (SELECT person_id
                  FROM (SELECT person_id, given, received
                          FROM kudos_tally
                         UNION ALL
                        SELECT giver_id, -1, 0
                          FROM kudos
                         WHERE taken_back_at IS NULL
                         UNION ALL
                        SELECT receiver_id, 0, -1
                          FROM kudos
                         WHERE taken_back_at IS NULL) both_ways
                 GROUP BY person_id
                HAVING SUM(given) <> 0 OR SUM(received) <> 0) people)
     + (SELECT COUNT(*)
          FROM kudos k
          LEFT JOIN kudos_wall w ON w.scope = 'all' AND w.kudos_id = k.id
         WHERE (k.shown_at IS NULL) <> (w.kudos_id IS NULL))
