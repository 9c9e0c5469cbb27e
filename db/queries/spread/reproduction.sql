-- How many champions each champion brought within a year of their own label, by generation of champions: of all, and of
-- those whose year is over.
WITH RECURSIVE down AS (
  SELECT c.person_id, c.since, 1 AS generation
    FROM champion c
    LEFT JOIN sponsorship s ON s.protege_id = c.person_id
   WHERE s.protege_id IS NULL
   UNION ALL
  SELECT c.person_id, c.since, d.generation + 1
    FROM down d
    JOIN sponsorship s ON s.sponsor_id = d.person_id
    JOIN champion c    ON c.person_id = s.protege_id
   WHERE d.generation < 100
),
pair AS (
  SELECT s.sponsor_id, c.person_id, c.since
    FROM champion c
    JOIN sponsorship s ON s.protege_id = c.person_id
   UNION
  SELECT s.sponsor_id, c.person_id, c.since
    FROM champion c
    JOIN sponsorship_past s ON s.protege_id = c.person_id
),
brought AS (
  SELECT p.sponsor_id AS person_id, COUNT(*) AS brought
    FROM pair p
    JOIN champion own ON own.person_id = p.sponsor_id
   WHERE p.since >= own.since
     AND p.since < TIMESTAMPADD(YEAR, 1, own.since)
   GROUP BY p.sponsor_id
)
SELECT d.generation,
       COUNT(*)                                                                       AS champions,
       COALESCE(SUM(b.brought), 0)                                                    AS brought,
       SUM(d.since < TIMESTAMPADD(YEAR, -1, :now))                                    AS `over`,
       COALESCE(SUM(IF(d.since < TIMESTAMPADD(YEAR, -1, :now), b.brought, 0)), 0)     AS brought_over
  FROM down d
  LEFT JOIN brought b ON b.person_id = d.person_id
 GROUP BY d.generation
 ORDER BY d.generation
