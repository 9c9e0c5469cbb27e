-- One award with its badge, who holds it and who gave it. People who left the company are not shown.
SELECT a.id, a.reason, a.evidence, a.awarded_at,
       b.id AS b_id, b.slug AS b_slug, b.kind AS b_kind, b.shape AS b_shape, b.symbol AS b_symbol, b.hue AS b_hue,
       b.rule_action AS b_rule_action, b.rule_count AS b_rule_count,
       t.name AS b_name, t.description AS b_description, t.criteria AS b_criteria,
       h.id AS h_id, h.handle AS h_handle, h.given_name AS h_given_name, h.family_name AS h_family_name,
       h.job_title AS h_job_title, hu.name AS h_unit_name, h.country AS h_country,
       g.id AS g_id, g.handle AS g_handle, g.given_name AS g_given_name, g.family_name AS g_family_name,
       g.job_title AS g_job_title, gu.name AS g_unit_name, g.country AS g_country
  FROM badge_award a
  JOIN badge b        ON b.id = a.badge_id
  JOIN badge_text t   ON t.badge_id = b.id AND t.language = :language
  JOIN person h       ON h.id = a.person_id AND h.deactivated_at IS NULL
  JOIN unit hu        ON hu.id = h.unit_id
  LEFT JOIN person g  ON g.id = a.awarded_by AND g.deactivated_at IS NULL
  LEFT JOIN unit gu   ON gu.id = g.unit_id
 WHERE a.id = :awardId
