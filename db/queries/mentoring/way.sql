-- The numbers of those on the way from the top of the tree down to whoever has this address, the last. Nothing for an
-- address that tells a name which is not shown, and for those who stand nowhere in the tree.
WITH RECURSIVE addressed AS (
  SELECT p.id
    FROM person p
    JOIN membership m ON m.person_id = p.id
   WHERE p.handle = :address
     AND p.deactivated_at IS NULL
     AND (m.named_in_tree
          OR p.id = :readerId
          OR EXISTS (SELECT 1 FROM sponsorship s WHERE s.protege_id = :readerId AND s.sponsor_id = p.id)
          OR EXISTS (SELECT 1 FROM sponsorship s WHERE s.protege_id = p.id AND s.sponsor_id = :readerId))
   UNION ALL
  SELECT m.person_id
    FROM membership m
   WHERE m.tree_key = :address
     AND NOT m.named_in_tree
),
above AS (
  SELECT a.id, 0 AS steps
    FROM addressed a
   WHERE EXISTS (SELECT 1 FROM sponsorship s      WHERE s.protege_id = a.id)
      OR EXISTS (SELECT 1 FROM mentoring_branch b WHERE b.person_id = a.id)
      OR EXISTS (SELECT 1 FROM champion c         WHERE c.person_id = a.id AND c.founding)
   UNION ALL
  SELECT s.sponsor_id, a.steps + 1
    FROM above a
    JOIN sponsorship s ON s.protege_id = a.id
   WHERE a.steps < 100
)
SELECT id FROM above ORDER BY steps DESC
