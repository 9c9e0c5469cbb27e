-- One badge, by the name in its address.
SELECT b.id, b.uid, b.slug, b.kind, b.shape, b.symbol, b.hue, b.picture, t.name, t.description, t.criteria,
       b.audience, b.levels, b.validity_months, b.notice_days, b.retired_at, b.version, b.nominators
  FROM badge b
  JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
 WHERE b.slug = :slug
