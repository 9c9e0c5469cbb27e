-- One generation of kept counts, from the generation below it, which is there already.
INSERT INTO mentoring_branch (person_id, root, proteges, below, champions, generations)
SELECT d.person_id, d.depth = 0,
       COUNT(*),
       COUNT(*) + COALESCE(SUM(b.below), 0),
       COALESCE(SUM(c.counted), 0) + COALESCE(SUM(b.champions), 0),
       1 + COALESCE(MAX(b.generations), 0)
  FROM tree_depth d
  JOIN sponsorship s           ON s.sponsor_id = d.person_id
  LEFT JOIN mentoring_branch b ON b.person_id = s.protege_id
  LEFT JOIN champion c         ON c.person_id = s.protege_id
 WHERE d.depth = :depth
 GROUP BY d.person_id, d.depth
