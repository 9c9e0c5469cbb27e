-- What a batch has reserved, with all that decides whether each copy still leaves, and now.
SELECT c.id, c.issue_id, c.person_id, c.attempts, i.leaves_on,
       p.email, p.given_name, p.family_name, p.language, p.zone, p.country,
       w.days, w.begins, w.ends,
       m.person_id IS NOT NULL
         AND p.deactivated_at IS NULL
         AND r.off_since IS NULL
         AND r.stopped_at IS NULL
         AND NOT (b.person_id IS NOT NULL AND b.starts_at <= :now AND (b.ends_at IS NULL OR b.ends_at > :now)) AS wanted,
       COALESCE(r.refusals, 0) AS refusals,
       (SELECT GROUP_CONCAT(f.topic_id) FROM person_topic f WHERE f.person_id = c.person_id) AS topics
  FROM newsletter_copy c
  JOIN newsletter_issue i       ON i.id = c.issue_id
  JOIN person p                 ON p.id = c.person_id
  LEFT JOIN membership m        ON m.person_id = c.person_id
  LEFT JOIN member_pause b      ON b.person_id = c.person_id
  LEFT JOIN newsletter_reader r ON r.person_id = c.person_id
  LEFT JOIN working_time w      ON w.person_id = c.person_id
 WHERE c.taken_by = :batch
   AND c.begun_at IS NULL
   AND c.due_at IS NOT NULL
 ORDER BY c.id
