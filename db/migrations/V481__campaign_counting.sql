-- Campaigns as pages read them.
CREATE VIEW campaign_told AS
SELECT c.id, c.revision, c.title_fr, c.purpose_fr, c.title_en, c.purpose_en, c.starts_on, c.ends_on, c.counts, c.goal,
       c.published_at, c.ended_on, c.ended_fr, c.ended_en, g.acts, g.people, g.countries,
       (SELECT GROUP_CONCAT(a.kind, ':', a.value SEPARATOR '\n')
          FROM campaign_audience a
         WHERE a.campaign_id = c.id) AS audience
  FROM campaign c
  JOIN campaign_progress g ON g.campaign_id = c.id;

-- Stories that may count, each author's in the order of their days.
CREATE VIEW campaign_turn AS
SELECT s.campaign_id, s.person_id, s.post_id, s.country, s.posted_on,
       ROW_NUMBER() OVER (PARTITION BY s.campaign_id, s.person_id ORDER BY s.posted_on, s.post_id) AS turn
  FROM campaign_story s
  JOIN campaign c ON c.id = s.campaign_id
 WHERE s.own_voice
   AND s.posted_on BETWEEN c.starts_on AND COALESCE(c.ended_on, c.ends_on)
   AND (c.counts = 'POSTS' OR NOT s.company);

-- Those that count, and the one place that decides it: four of each author's at most, so that a goal is reached by many.
CREATE VIEW campaign_counted AS
SELECT t.campaign_id, t.person_id, t.post_id, t.country, t.posted_on
  FROM campaign_turn t
 WHERE t.turn <= 4;
