-- What an award was given for, with those who said it.
SELECT n.id, t.name AS badge_name, b.slug, b.shape, b.symbol, b.hue, b.picture, n.reason, n.made_at, TRUE AS settled, n.award_id,
       p.id AS p_id, p.handle AS p_handle, p.given_name AS p_given_name, p.family_name AS p_family_name,
       p.job_title AS p_job_title, u.name AS p_unit_name, p.country AS p_country
  FROM badge_nomination n
  JOIN badge b      ON b.id = n.badge_id
  JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
  JOIN person p     ON p.id = n.nominator_id AND p.deactivated_at IS NULL
  JOIN unit u       ON u.id = p.unit_id
 WHERE n.award_id = :awardId
 ORDER BY n.made_at, n.id
