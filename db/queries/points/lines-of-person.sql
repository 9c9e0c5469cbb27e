-- Every act that a rule was for, of one person, the latest first: what it gave, and whether that was taken back.
-- A person named in an act (a protégé) is named here, as long as they work here.
SELECT e.activity_id, e.rule_id, e.rule_version, a.action, a.subject_id, e.points, e.capped, e.earned_at,
       t.activity_id IS NOT NULL AS taken_back,
       IF(t.activity_id IS NULL OR r.id IS NOT NULL, NULL,
          (SELECT w.reason
             FROM points_withdrawal w
            WHERE w.rule_id = e.rule_id
              AND w.from_at <= e.earned_at
              AND w.until_at > e.earned_at
            ORDER BY w.id
            LIMIT 1)) AS withdrawn,
       CONCAT(p.given_name, ' ', p.family_name) AS name, p.handle
  FROM points_entry e
  JOIN activity a          ON a.id = e.activity_id
  LEFT JOIN points_entry t ON t.activity_id = e.activity_id AND t.rule_id = e.rule_id AND t.taken
  LEFT JOIN activity r     ON r.reverses_id = e.activity_id
  LEFT JOIN person p       ON p.id = a.subject_id AND a.action LIKE '%PROTEGE%' AND p.deactivated_at IS NULL
 WHERE e.person_id = :personId
   AND NOT e.taken
   AND (e.earned_at < :earnedAt
     OR e.earned_at = :earnedAt AND (e.activity_id < :activityId
                                  OR e.activity_id = :activityId AND e.rule_id < :ruleId))
 ORDER BY e.earned_at DESC, e.activity_id DESC, e.rule_id DESC
 LIMIT :atMost
