-- Somebody has come below a sponsor: all of theirs come with them, for everyone above.
INSERT INTO mentoring_branch (person_id, root, below, champions, generations)
WITH RECURSIVE above AS (
  SELECT CAST(:sponsorId AS UNSIGNED) AS id, 1 AS steps
   UNION ALL
  SELECT s.sponsor_id, a.steps + 1
    FROM above a
    JOIN sponsorship s ON s.protege_id = a.id
)
SELECT a.id,
       NOT EXISTS (SELECT 1 FROM sponsorship up WHERE up.protege_id = a.id),
       k.below + 1,
       k.champions + :champion,
       k.generations + a.steps
  FROM above a
  JOIN (SELECT COALESCE(MAX(below), 0) AS below, COALESCE(MAX(champions), 0) AS champions,
               COALESCE(MAX(generations), 0) AS generations
          FROM mentoring_branch
         WHERE person_id = :protegeId) k ON TRUE
    ON DUPLICATE KEY UPDATE below       = mentoring_branch.below + VALUES(below),
                            champions   = mentoring_branch.champions + VALUES(champions),
                            generations = GREATEST(mentoring_branch.generations, VALUES(generations))
