-- Shares that count, those whom they thank, and the facts that stand: each has the other.
WITH standing AS (
  SELECT a.person_id, a.action, a.subject_id
    FROM activity a
    LEFT JOIN activity b ON b.reverses_id = a.id
   WHERE a.action IN ('CONTENT_SHARED', 'PERSONAL_POST_DECLARED', 'KIT_USED')
     AND a.reverses_id IS NULL
     AND b.id IS NULL
),
due AS (
  SELECT person_id, action, post_id AS subject_id
    FROM share
   WHERE action IS NOT NULL
   UNION ALL
  SELECT thanked_id, 'KIT_USED', post_id
    FROM share
   WHERE thanked_id IS NOT NULL
)
SELECT (SELECT COUNT(*)
          FROM due d
          LEFT JOIN standing s ON s.person_id = d.person_id AND s.action = d.action AND s.subject_id = d.subject_id
         WHERE s.subject_id IS NULL)
     + (SELECT COUNT(*)
          FROM standing s
          LEFT JOIN due d ON d.person_id = s.person_id AND d.action = s.action AND d.subject_id = s.subject_id
         WHERE d.subject_id IS NULL)
