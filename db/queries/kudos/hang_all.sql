-- Every note that is wished on the wall, in each way to look at it.
INSERT INTO kudos_wall (scope, kudos_id)
WITH RECURSIVE above AS (
  SELECT id AS unit_id, id AS above_id, parent_id
    FROM unit
   UNION ALL
  SELECT a.unit_id, u.id, u.parent_id
    FROM above a
    JOIN unit u ON u.id = a.parent_id
)
SELECT 'all', id
  FROM kudos
 WHERE shown_at IS NOT NULL
 UNION ALL
SELECT CONCAT('c:', p.country), k.id
  FROM kudos k
  JOIN person p ON p.id = k.receiver_id
 WHERE k.shown_at IS NOT NULL
 UNION ALL
SELECT CONCAT('p:', k.receiver_id), k.id
  FROM kudos k
 WHERE k.shown_at IS NOT NULL
 UNION ALL
SELECT CONCAT('u:', a.above_id), k.id
  FROM kudos k
  JOIN person p ON p.id = k.receiver_id
  JOIN above a  ON a.unit_id = p.unit_id
 WHERE k.shown_at IS NOT NULL
