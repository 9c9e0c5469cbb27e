-- The numbers of those on the way from the top of the tree down to whoever has this address, the last. Whether they stand
-- in the tree, and may be found under it, is decided by what nodes.sql tells of them.
WITH RECURSIVE above AS (
  SELECT id, 0 AS steps
    FROM person
   WHERE handle = :address
     AND deactivated_at IS NULL
   UNION ALL
  SELECT person_id, 0
    FROM membership
   WHERE tree_key = :address
   UNION ALL
  SELECT s.sponsor_id, a.steps + 1
    FROM above a
    JOIN sponsorship s ON s.protege_id = a.id
   WHERE a.steps < 100
)
SELECT id FROM above ORDER BY steps DESC
