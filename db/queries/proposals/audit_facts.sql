-- Accepted or published proposals, and the facts that stand: each has the other.
WITH standing AS (
  SELECT a.person_id, a.subject_id
    FROM activity a
    LEFT JOIN activity b ON b.reverses_id = a.id
   WHERE a.action = 'PROPOSAL_ACCEPTED'
     AND a.reverses_id IS NULL
     AND b.id IS NULL
)
SELECT (SELECT COUNT(*)
          FROM proposal r
          LEFT JOIN standing s ON s.subject_id = r.id AND s.person_id = r.author_id
         WHERE r.answer IN ('ACCEPTED', 'PUBLISHED')
           AND r.taken_down_at IS NULL
           AND s.subject_id IS NULL)
     + (SELECT COUNT(*)
          FROM standing s
          LEFT JOIN proposal r ON r.id = s.subject_id
                              AND r.author_id = s.person_id
                              AND r.answer IN ('ACCEPTED', 'PUBLISHED')
                              AND r.taken_down_at IS NULL
         WHERE r.id IS NULL)
