-- The protégés of some people, each with their place among all protégés of their sponsor: in the order in which they came,
-- which stays whatever grows below them. Of many, the first, and whoever is named here.
SELECT id, sponsor_id, place, among
  FROM (SELECT protege_id AS id, sponsor_id,
               ROW_NUMBER() OVER (PARTITION BY sponsor_id ORDER BY since, protege_id) AS place,
               COUNT(*)     OVER (PARTITION BY sponsor_id)                            AS among
          FROM sponsorship
         WHERE sponsor_id IN (<ids>)) placed
 WHERE place <= :atMost
    OR id IN (<ids>)
 ORDER BY sponsor_id, place
