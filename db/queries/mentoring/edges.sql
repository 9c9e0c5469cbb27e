-- The protégés of some people and of all below them, each with their place among all protégés
-- of their sponsor: in the order in which they came, which stays whatever grows below them. Of many, the first, and whoever
-- is named here.
WITH RECURSIVE opened AS (
  SELECT p.id, 0 AS level
    FROM person p
   WHERE p.id IN (<ids>)
   UNION ALL
  SELECT s.protege_id, o.level + 1
    FROM opened o
    JOIN sponsorship s ON s.sponsor_id = o.id
   WHERE o.level < 100
),
placed AS (
  SELECT s.protege_id AS id, s.sponsor_id,
         ROW_NUMBER() OVER (PARTITION BY s.sponsor_id ORDER BY s.since, s.protege_id) AS place,
         COUNT(*)     OVER (PARTITION BY s.sponsor_id)                                AS among
    FROM opened o
    JOIN sponsorship s ON s.sponsor_id = o.id
)
SELECT id, sponsor_id, place, among
  FROM placed
 WHERE place <= :atMost
    OR id IN (<ids>)
 ORDER BY sponsor_id, place
