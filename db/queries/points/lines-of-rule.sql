-- The latest acts that a rule was for, with the names of those who appear on boards under them.
-- The lines are found first and looked up after.
WITH line AS (
  SELECT e.activity_id, e.rule_id, e.rule_version, e.person_id, e.points, e.capped, e.earned_at
    FROM points_entry e FORCE INDEX (points_entry_paid)
   WHERE e.rule_id = :ruleId
     AND e.earned_at <= :earnedAt
     AND (e.earned_at < :earnedAt OR e.activity_id < :activityId)
     AND NOT e.taken
   ORDER BY e.earned_at DESC, e.activity_id DESC
   LIMIT :atMost
)
SELECT l.activity_id, l.rule_id, l.rule_version, a.action, a.subject_id, l.points, l.capped, l.earned_at,
       t.activity_id IS NOT NULL AS taken_back, NULL AS withdrawn, b.shown_name AS name, b.handle
  FROM line l
  JOIN activity a          ON a.id = l.activity_id
  LEFT JOIN points_entry t ON t.activity_id = l.activity_id AND t.rule_id = l.rule_id AND t.taken
  LEFT JOIN board_member b ON b.person_id = l.person_id
 ORDER BY l.earned_at DESC, l.activity_id DESC
