-- Those at the top of the largest trees, the largest first, each with what all trees are together.
SELECT person_id                 AS id,
       COUNT(*) OVER ()          AS roots,
       SUM(below + 1) OVER ()    AS people,
       MAX(generations) OVER ()  AS generations
  FROM mentoring_branch
 WHERE root
 ORDER BY below DESC, person_id
 LIMIT :atMost
