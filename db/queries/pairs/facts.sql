-- What people did of a few kinds of act, and when first. What was taken back does not count: by an index alone.
SELECT person_id, action, MIN(occurred_at) AS at
  FROM activity
 WHERE person_id IN (<people>)
   AND action IN (<actions>)
 GROUP BY person_id, action
HAVING SUM(IF(reverses_id IS NULL, 1, -1)) > 0
