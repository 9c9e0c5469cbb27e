-- Proposals that were answered lately, or published by those who are trusted, the latest first.
SELECT w.id, w.kind, w.title, w.a_id, w.a_handle, w.a_given_name, w.a_family_name, w.a_job_title, w.a_unit_name, w.a_country,
       w.changed_at, w.sent_at, w.due_on, w.asked_at, w.answered_at, w.answer, w.item_id, w.published_at, w.taken_down_at
  FROM proposal_shown w
 WHERE w.answered_at >= :since
   AND w.a_id <> :readerId
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :readerId
                  AND g.role = 'EDITOR'
                  AND (gu.id IS NULL OR w.unit_path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = w.a_country))
 ORDER BY w.answered_at DESC, w.id DESC
 LIMIT :atMost
