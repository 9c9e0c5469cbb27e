-- All versions of all rules, with what decides to whom each pays.
SELECT r.id, r.action, v.version, v.points, v.per_day, v.per_week, v.per_month, v.per_ever,
       u.path AS unit_path, v.country, v.job_family, v.starts_on, v.ends_on, v.active, v.since
  FROM points_rule r
  JOIN points_rule_version v ON v.rule_id = r.id
  LEFT JOIN unit u           ON u.id = v.unit_id
 ORDER BY r.id, v.version
