-- How far a campaign has come. Reads the index campaign_story_counted from one end of the campaign to the other, and no table.
SELECT COUNT(*) AS acts, COUNT(DISTINCT n.person_id) AS people, COUNT(DISTINCT n.country) AS countries
  FROM campaign_counted n
 WHERE n.campaign_id = :id
