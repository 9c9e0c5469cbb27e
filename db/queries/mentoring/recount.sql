-- What is below one person, from what is kept of their protégés.
INSERT INTO mentoring_branch (person_id, root, proteges, below, champions, generations)
SELECT :personId,
       NOT EXISTS (SELECT 1 FROM sponsorship up WHERE up.protege_id = :personId),
       COUNT(*),
       COUNT(*) + COALESCE(SUM(b.below), 0),
       COALESCE(SUM(c.counted), 0) + COALESCE(SUM(b.champions), 0),
       1 + COALESCE(MAX(b.generations), 0)
  FROM sponsorship s
  LEFT JOIN mentoring_branch b ON b.person_id = s.protege_id
  LEFT JOIN champion c         ON c.person_id = s.protege_id
 WHERE s.sponsor_id = :personId
HAVING COUNT(*) > 0
    ON DUPLICATE KEY UPDATE root = VALUES(root), proteges = VALUES(proteges), below = VALUES(below),
                            champions = VALUES(champions), generations = VALUES(generations)
