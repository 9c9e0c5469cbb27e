-- Spaces of which somebody knows, each with what it is to them; perhaps one only, perhaps those whose name or purpose holds a
-- word. What is new is counted by thread, and no further back than a month.
SELECT s.id, s.slug, t.name, t.purpose, t.language, s.entry, s.role, s.unit_id, u.name AS unit_name, u.path AS unit_path, s.country,
       s.archived_at, x.moderates, x.joined, x.reads_it AS readable, x.belongs, x.may_join, x.may_ask,
       q.person_id IS NOT NULL AS asked, v.seen_until, COALESCE(v.letter_off, FALSE) AS letter_off,
       IF(x.reads_it,
          (SELECT COUNT(*)
             FROM space_thread d
            WHERE d.space_id = s.id
              AND d.last_at > GREATEST(COALESCE(v.seen_until, :since), :since)
              AND d.last_by <> x.person_id
              AND d.posts > 0),
          0) AS fresh,
       IF(x.moderates,
          (SELECT COUNT(*)
             FROM space_request r
             JOIN person a ON a.id = r.person_id AND a.deactivated_at IS NULL
            WHERE r.space_id = s.id),
          0) AS requests
  FROM space_access x
  JOIN space s              ON s.id = x.space_id
  JOIN space_text t         ON t.space_id = s.id
                           AND t.language = (SELECT l.language
                                               FROM space_text l
                                              WHERE l.space_id = s.id
                                              ORDER BY l.language = :language DESC, l.language
                                              LIMIT 1)
  LEFT JOIN unit u          ON u.id = s.unit_id
  LEFT JOIN space_visit v   ON v.space_id = s.id AND v.person_id = x.person_id
  LEFT JOIN space_request q ON q.space_id = s.id AND q.person_id = x.person_id
 WHERE x.person_id = :personId
   AND x.sees
   AND (:slug IS NULL OR s.slug = :slug)
   AND (:word IS NULL
        OR EXISTS (SELECT 1
                     FROM space_text n
                    WHERE n.space_id = s.id
                      AND (n.name LIKE :word OR n.purpose LIKE :word)))
 ORDER BY s.archived_at IS NOT NULL, t.name, s.id
