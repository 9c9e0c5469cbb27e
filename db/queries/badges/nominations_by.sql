-- What somebody put forward and did not take back, with the nominee.
SELECT n.id, t.name AS badge_name, b.slug, b.shape, b.symbol, b.hue, b.picture, n.reason, n.made_at,
       n.award_id IS NOT NULL AS settled,
       IF(a.standing = 1 AND a.hidden_at IS NULL, a.id, NULL) AS award_id,
       p.id AS p_id, p.handle AS p_handle, p.given_name AS p_given_name, p.family_name AS p_family_name,
       p.job_title AS p_job_title, u.name AS p_unit_name, p.country AS p_country
  FROM badge_nomination n
  JOIN badge b      ON b.id = n.badge_id
  JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
  JOIN person p     ON p.id = n.nominee_id AND p.deactivated_at IS NULL
  JOIN unit u       ON u.id = p.unit_id
  LEFT JOIN badge_award a ON a.id = n.award_id
 WHERE n.nominator_id = :nominatorId
   AND n.taken_back_at IS NULL
 ORDER BY n.made_at DESC, n.id DESC
 LIMIT 50
