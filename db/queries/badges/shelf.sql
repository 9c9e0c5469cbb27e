-- What a person holds, newest first, each badge at its highest level. Colleagues see what is not hidden.
SELECT a.id AS award_id, b.slug, b.shape, b.symbol, b.hue, b.picture, t.name,
       a.level, COALESCE(l.name, '') AS level_name, a.awarded_at, a.hidden_at
  FROM badge_award a
  JOIN badge b      ON b.id = a.badge_id
  JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
  LEFT JOIN badge_level_text l ON l.badge_id = b.id AND l.level = a.level AND l.language = :language
  LEFT JOIN badge_award higher ON higher.person_id = a.person_id AND higher.badge_id = a.badge_id
                              AND higher.level > a.level AND higher.standing = 1
 WHERE a.person_id = :personId
   AND a.standing = 1
   AND (a.valid_until IS NULL OR a.valid_until > :now)
   AND higher.id IS NULL
 ORDER BY a.awarded_at DESC, a.id DESC
 LIMIT 60
