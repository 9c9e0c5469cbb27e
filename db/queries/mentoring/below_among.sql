-- Those of some people who stand below one: looked for upwards, since below one there may be thousands.
WITH RECURSIVE up AS (
  SELECT s.protege_id AS id, s.sponsor_id AS above_id
    FROM sponsorship s
   WHERE s.protege_id IN (<ids>)
   UNION ALL
  SELECT u.id, s.sponsor_id
    FROM up u
    JOIN sponsorship s ON s.protege_id = u.above_id
   WHERE u.above_id <> :personId
)
SELECT id FROM up WHERE above_id = :personId
