-- Proposals that name this person, or would, the latest first. Drafts are their author's alone.
SELECT w.id, w.kind, w.title, w.a_id, w.a_handle, w.a_given_name, w.a_family_name, w.a_job_title, w.a_unit_name, w.a_country,
       w.changed_at, w.sent_at, w.due_on, w.asked_at, w.answered_at, w.answer, w.item_id, w.published_at, w.taken_down_at
  FROM proposal_credit c
  JOIN proposal_shown w ON w.id = c.proposal_id
 WHERE c.person_id = :personId
   AND w.sent_at IS NOT NULL
 ORDER BY w.changed_at DESC, w.id DESC
 LIMIT :atMost
