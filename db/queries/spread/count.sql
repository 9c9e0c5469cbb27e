-- One month of the spread, from those who sponsored whom at its end.
INSERT INTO spread_month (month, country, generation, people, champions)
WITH RECURSIVE down AS (
  SELECT t.person_id, 1 AS generation
    FROM (SELECT sponsor_id AS person_id
            FROM spread_edge
           UNION
          SELECT c.person_id
            FROM champion c
            JOIN membership m ON m.person_id = c.person_id
           WHERE c.founding
             AND c.since < :until) t
    LEFT JOIN spread_edge up ON up.protege_id = t.person_id
   WHERE up.protege_id IS NULL
   UNION ALL
  SELECT e.protege_id, d.generation + 1
    FROM down d
    JOIN spread_edge e ON e.sponsor_id = d.person_id
)
SELECT :month, p.country, d.generation, COUNT(*), COUNT(c.person_id)
  FROM down d
  JOIN person p        ON p.id = d.person_id
  LEFT JOIN champion c ON c.person_id = d.person_id AND c.since < :until AND c.valid_until >= DATE(:until)
 GROUP BY p.country, d.generation
