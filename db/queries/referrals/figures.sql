-- How many were referred for each of these offers: asked and not answered, passed on to HR since the beginning, hired.
SELECT item_id,
       SUM(status = 'WAITING') AS waiting,
       COUNT(agreed_at) AS passed_on,
       SUM(status = 'HIRED') AS hired
  FROM referral
 WHERE item_id IN (<ids>)
 GROUP BY item_id
