-- Offers of one maker, or everybody's for HR everywhere: the one asked for, or the latest that were confirmed. Who completed
-- what was offered is a number, and only of five people or more; what people put away is not read.
SELECT o.id, o.path_id, o.module_id, o.note, CONCAT(p.given_name, ' ', p.family_name) AS maker,
       o.made_at, o.confirmed_at, o.finished_at, o.withdrawn_at,
       COALESCE(SUM(l.outcome = 'TO_OFFER'), 0) AS to_offer, COALESCE(SUM(l.outcome = 'OFFERED'), 0) AS offered,
       COALESCE(SUM(l.outcome = 'BEFORE'), 0) AS earlier, COALESCE(SUM(l.outcome = 'UNKNOWN'), 0) AS `unknown`,
       COALESCE(SUM(l.outcome = 'BEYOND'), 0) AS beyond, COALESCE(SUM(l.outcome = 'TWICE'), 0) AS twice,
       IF(COALESCE(SUM(l.outcome = 'OFFERED'), 0) >= 5 AND o.withdrawn_at IS NULL,
          (SELECT COUNT(*) FROM offer_made m WHERE m.offer_id = o.id AND m.completed_at IS NOT NULL), NULL) AS completed
  FROM (SELECT id
          FROM offer
         WHERE (:everywhere OR made_by = :makerId)
           AND (id = :offerId OR :offerId IS NULL AND confirmed_at IS NOT NULL)
         ORDER BY made_at DESC, id DESC
         LIMIT 20) chosen
  JOIN offer o           ON o.id = chosen.id
  JOIN person p          ON p.id = o.made_by
  LEFT JOIN offer_line l FORCE INDEX (offer_line_outcome) ON l.offer_id = o.id
 GROUP BY o.id
 ORDER BY o.made_at DESC, o.id DESC
