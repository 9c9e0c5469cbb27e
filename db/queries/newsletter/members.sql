-- The next members by number, with all that decides whether and when a copy is theirs. Cut before anything is joined to it.
SELECT m.person_id, p.zone, p.country, w.days, w.begins, w.ends,
       p.deactivated_at IS NULL AND r.off_since IS NULL AND r.stopped_at IS NULL AND t.issue_id IS NOT NULL AS wanted
  FROM (SELECT person_id
          FROM membership
         WHERE person_id > :after
         ORDER BY person_id
         LIMIT :atMost) m
  JOIN person p                 ON p.id = m.person_id
  LEFT JOIN newsletter_text t   ON t.issue_id = :issueId AND t.language = p.language
  LEFT JOIN newsletter_reader r ON r.person_id = m.person_id
  LEFT JOIN working_time w      ON w.person_id = m.person_id
 ORDER BY m.person_id
