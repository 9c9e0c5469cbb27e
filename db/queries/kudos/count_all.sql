-- How many thank-yous everybody has given and received.
INSERT INTO kudos_tally (person_id, given, received)
SELECT person_id, SUM(given), SUM(received)
  FROM (SELECT giver_id AS person_id, 1 AS given, 0 AS received
          FROM kudos
         WHERE taken_back_at IS NULL
         UNION ALL
        SELECT receiver_id, 0, 1
          FROM kudos
         WHERE taken_back_at IS NULL) both_ways
 GROUP BY person_id
