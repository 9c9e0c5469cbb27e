-- Who holds a badge by a rule, but for those of whom badges have still something to hear.
SELECT w.id AS award_id, w.person_id, w.rule_id
  FROM badge_award w
 WHERE w.rule_id = :ruleId
   AND w.standing = 1
   AND w.person_id > :after
   AND NOT EXISTS (SELECT 1
                     FROM activity_on_its_way p
                     JOIN activity a ON a.id = p.activity_id
                    WHERE a.person_id = w.person_id)
   AND NOT EXISTS (SELECT 1
                     FROM activity_delivery d
                     JOIN activity a ON a.id = d.activity_id
                    WHERE a.person_id = w.person_id)
 ORDER BY w.person_id
 LIMIT :atMost
