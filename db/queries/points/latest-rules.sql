-- The latest version of each rule (or of one), what weighs most first.
SELECT v.rule_id, r.action, v.version, v.points, v.per_day, v.per_week, v.per_month, v.per_ever,
       v.unit_id, v.country, v.job_family, v.starts_on, v.ends_on, v.active,
       u.code AS unit_code, u.name AS unit_name, v.since, v.written_at, CONCAT(w.given_name, ' ', w.family_name) AS writer
  FROM points_rule r
  JOIN points_rule_version v ON v.rule_id = r.id AND v.version = r.version
  LEFT JOIN unit u           ON u.id = v.unit_id
  LEFT JOIN person w         ON w.id = v.written_by
 WHERE (:ruleId IS NULL OR r.id = :ruleId)
 ORDER BY v.points DESC, r.id
