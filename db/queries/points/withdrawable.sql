-- What a rule gave in a while and was not taken back yet, in an order that batches share.
SELECT e.activity_id, e.rule_id, e.taken, e.rule_version, e.person_id, e.points, e.capped, e.earned_at, e.local_day
  FROM points_entry e
  LEFT JOIN points_entry t ON t.activity_id = e.activity_id AND t.rule_id = e.rule_id AND t.taken
 WHERE e.rule_id = :ruleId
   AND e.earned_at >= :fromAt
   AND e.earned_at <  :untilAt
   AND NOT e.taken
   AND e.points > 0
   AND t.activity_id IS NULL
 ORDER BY e.earned_at, e.activity_id
 LIMIT :atMost
