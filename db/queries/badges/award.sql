-- One award with its badge, who holds it and who gave it. People who left the company are not shown.
SELECT a.id, a.uid, a.level, COALESCE(l.name, '') AS level_name, a.rule_id, a.reason, a.evidence, a.awarded_at,
       a.valid_until, a.hidden_at, a.public_at, a.ended_at, a.ended_as, i.name AS issuer, i.url AS issuer_url,
       r.reason AS revocation_reason, n.id AS renewed_by,
       b.id AS b_id, b.uid AS b_uid, b.slug AS b_slug, b.kind AS b_kind, b.shape AS b_shape, b.symbol AS b_symbol,
       b.hue AS b_hue, b.picture AS b_picture, b.audience AS b_audience, b.levels AS b_levels,
       b.validity_months AS b_validity_months, b.notice_days AS b_notice_days, b.retired_at AS b_retired_at,
       b.version AS b_version, b.nominators AS b_nominators,
       t.name AS b_name, t.description AS b_description, t.criteria AS b_criteria,
       h.id AS h_id, h.handle AS h_handle, h.given_name AS h_given_name, h.family_name AS h_family_name,
       h.job_title AS h_job_title, hu.name AS h_unit_name, h.country AS h_country, hu.path AS holder_unit_path,
       g.id AS g_id, g.handle AS g_handle, g.given_name AS g_given_name, g.family_name AS g_family_name,
       g.job_title AS g_job_title, gu.name AS g_unit_name, g.country AS g_country
  FROM badge_award a
  JOIN badge b        ON b.id = a.badge_id
  JOIN badge_text t   ON t.badge_id = b.id AND t.language = :language
  JOIN badge_issuer i ON i.id = a.issuer_id
  JOIN person h       ON h.id = a.person_id AND h.deactivated_at IS NULL
  JOIN unit hu        ON hu.id = h.unit_id
  LEFT JOIN badge_level_text l ON l.badge_id = b.id AND l.level = a.level AND l.language = :language
  LEFT JOIN badge_revocation r ON r.award_id = a.id AND r.in_force = 1
  LEFT JOIN badge_award n      ON n.renews_id = a.id
  LEFT JOIN person g           ON g.id = a.awarded_by AND g.deactivated_at IS NULL
  LEFT JOIN unit gu            ON gu.id = g.unit_id
 WHERE a.id = :awardId
 ORDER BY n.id DESC
 LIMIT 1
