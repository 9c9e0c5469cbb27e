-- The latest lists of somebody's, with what became of their lines.
SELECT o.id, b.slug, o.level, t.name AS badge_name, COALESCE(n.name, '') AS level_name, b.shape, b.symbol, b.hue, b.picture,
       o.reason, o.evidence, o.made_at, o.confirmed_at, o.finished_at,
       COALESCE(SUM(l.outcome = 'TO_GIVE'), 0) AS to_give, COALESCE(SUM(l.outcome = 'GIVEN'), 0) AS given,
       COALESCE(SUM(l.outcome = 'HELD'), 0) AS held, COALESCE(SUM(l.outcome = 'UNKNOWN'), 0) AS `unknown`,
       COALESCE(SUM(l.outcome = 'BEYOND'), 0) AS beyond, COALESCE(SUM(l.outcome = 'UNFIT'), 0) AS unfit,
       COALESCE(SUM(l.outcome = 'TWICE'), 0) AS twice
  FROM badge_list o
  JOIN badge b      ON b.id = o.badge_id
  JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
  LEFT JOIN badge_level_text n ON n.badge_id = b.id AND n.level = o.level AND n.language = :language
  LEFT JOIN badge_list_line l  ON l.list_id = o.id
 WHERE o.id IN (SELECT id FROM (SELECT id FROM badge_list WHERE made_by = :makerId AND confirmed_at IS NOT NULL
                                  ORDER BY made_at DESC LIMIT 5) latest)
 GROUP BY o.id
 ORDER BY o.made_at DESC, o.id DESC
