-- Proposals whose authors were asked something and have not replied, the oldest question first.
SELECT w.id, w.kind, w.title, w.a_id, w.a_handle, w.a_given_name, w.a_family_name, w.a_job_title, w.a_unit_name, w.a_country,
       w.changed_at, w.sent_at, w.due_on, w.asked_at, w.answered_at, w.answer, w.item_id, w.published_at, w.taken_down_at
  FROM proposal_shown w
 WHERE w.asked_at IS NOT NULL
   AND w.answered_at IS NULL
   AND w.a_id <> :readerId
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :readerId
                  AND g.role = 'EDITOR'
                  AND (gu.id IS NULL OR w.unit_path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = w.a_country))
 ORDER BY w.asked_at, w.id
 LIMIT :atMost
