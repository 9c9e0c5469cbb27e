-- The rules by which badges come today, a row for each part.
SELECT r.id, r.badge_id, r.level, r.version, r.combination, p.kind, p.action, p.n, p.period AS span,
       GROUP_CONCAT(m.module_id) AS modules
  FROM badge_rule r
  JOIN badge b           ON b.id = r.badge_id AND b.kind = 'AUTOMATIC' AND b.retired_at IS NULL AND r.level <= b.levels
  JOIN badge_rule_part p ON p.rule_id = r.id
  LEFT JOIN badge_rule_module m ON m.rule_id = p.rule_id AND m.part = p.part
 WHERE r.in_force = 1
 GROUP BY r.id, p.part
 ORDER BY r.badge_id, r.level, p.part
