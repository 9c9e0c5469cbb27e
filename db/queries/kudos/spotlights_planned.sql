-- What the desk has asked for, the latest days first. Whether somebody has refused or not yet answered
-- looks the same from here.
SELECT s.id, IF(:language = 'fr', s.text_fr, s.text_en) AS text, s.starts_on, s.ends_on,
       GROUP_CONCAT(CONCAT(p.given_name, ' ', p.family_name) ORDER BY p.family_name, p.id SEPARATOR ', ') AS names,
       CASE WHEN s.ended_at IS NOT NULL THEN 'TAKEN_DOWN'
            WHEN SUM(sp.agreed_at IS NULL) > 0 THEN 'ASKED'
            WHEN SUM(sp.refused_at IS NOT NULL) > 0 THEN 'WITHDRAWN'
            WHEN s.ends_on < :today THEN 'OVER'
            WHEN s.starts_on > :today THEN 'AGREED'
            ELSE 'SHOWN'
       END AS state
  FROM spotlight s
  JOIN spotlight_person sp ON sp.spotlight_id = s.id
  JOIN person p            ON p.id = sp.person_id
  JOIN unit u              ON u.id = p.unit_id
 GROUP BY s.id
HAVING SUM(CONCAT(u.path, ' ', p.country) NOT REGEXP :reach) = 0
 ORDER BY s.ends_on DESC, s.id DESC
 LIMIT 30
