-- Gives what a rule found to many at once: person, since when, until when, and the key that makes it once.
INSERT INTO badge_award (badge_id, level, person_id, awarded_at, valid_until, rule_id, quiet, once_key, issuer_id)
SELECT :badgeId, :level, g.person_id, g.earned_at, g.valid_until, :ruleId, :quiet, g.once_key,
       (SELECT MAX(id) FROM badge_issuer)
  FROM JSON_TABLE(:gifts, '$[*]' COLUMNS (person_id   BIGINT UNSIGNED PATH '$.person',
                                          earned_at   DATETIME(6)     PATH '$.at',
                                          valid_until DATETIME(6)     PATH '$.until' NULL ON EMPTY,
                                          once_key    VARCHAR(80)     PATH '$.key')) g
    ON DUPLICATE KEY UPDATE id = badge_award.id
