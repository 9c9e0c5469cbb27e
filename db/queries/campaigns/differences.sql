-- How many campaigns have kept figures that are not those of their stories.
SELECT COUNT(*)
  FROM campaign c
  LEFT JOIN campaign_progress g ON g.campaign_id = c.id
  LEFT JOIN (SELECT campaign_id,
                    COUNT(*) AS acts, COUNT(DISTINCT person_id) AS people, COUNT(DISTINCT country) AS countries
               FROM campaign_counted
              GROUP BY campaign_id) n ON n.campaign_id = c.id
 WHERE NOT (g.acts <=> COALESCE(n.acts, 0)
            AND g.people <=> COALESCE(n.people, 0)
            AND g.countries <=> COALESCE(n.countries, 0))
