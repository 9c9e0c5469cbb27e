-- Trees of five people and more, and those of them that nobody has come to since an instant.
WITH RECURSIVE down AS (
  SELECT b.person_id AS root_id, b.person_id, CAST(NULL AS DATETIME(6)) AS since
    FROM mentoring_branch b
   WHERE b.root
     AND b.below >= 4
   UNION ALL
  SELECT d.root_id, s.protege_id, s.since
    FROM down d
    JOIN sponsorship s ON s.sponsor_id = d.person_id
)
SELECT COUNT(*) AS trees, COALESCE(SUM(latest < :since), 0) AS quiet
  FROM (SELECT root_id, MAX(since) AS latest FROM down GROUP BY root_id) t
