-- Who of these may be given a badge by its rule: who does not hold it, and to whom it was not denied.
-- After an award that is over, only what came later counts.
SELECT p.id AS person_id, COUNT(a.id) AS earlier,
       COALESCE(MAX(IF(a.ended_as IN ('EXPIRED', 'RENEWED'), a.awarded_at, NULL)),
                '1000-01-01') AS since
  FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
  JOIN person p           ON p.id = k.id
  LEFT JOIN badge_award a ON a.person_id = p.id AND a.badge_id = :badgeId AND a.level = :level
 WHERE p.deactivated_at IS NULL
 GROUP BY p.id
HAVING COALESCE(MAX(a.standing = 1 OR a.ended_as IN ('REVOKED', 'DECLINED')), 0) = 0
