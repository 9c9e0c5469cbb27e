-- What one person gave to a campaign, the latest first, and whether it counts.
SELECT s.post_id, s.posted_on, s.own_voice, s.company, n.post_id IS NOT NULL AS counted
  FROM campaign_story s
  LEFT JOIN (SELECT c.post_id
               FROM campaign_counted c
              WHERE c.campaign_id = :id
                AND c.person_id = :personId) n ON n.post_id = s.post_id
 WHERE s.campaign_id = :id
   AND s.person_id = :personId
 ORDER BY s.posted_on DESC, s.post_id DESC
