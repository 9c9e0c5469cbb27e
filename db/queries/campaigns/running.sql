-- What runs on a day, what ends first before the rest; without what a person put away from their hub, if one is named.
SELECT t.*
  FROM campaign_told t
 WHERE t.published_at IS NOT NULL
   AND t.starts_on <= :today
   AND t.ends_on >= :today
   AND t.ended_on IS NULL
   AND NOT EXISTS (SELECT 1
                     FROM campaign_hidden h
                    WHERE h.person_id = :personId
                      AND h.campaign_id = t.id)
 ORDER BY t.ends_on, t.id
 LIMIT :atMost
