-- Adds what visits held to the days of their links. Links that are gone meanwhile are passed over.
INSERT INTO link_day (link_id, day, clicks, people)
SELECT l.id, v.day, SUM(v.clicks), SUM(v.people)
  FROM JSON_TABLE(:visits, '$[*]' COLUMNS (
         link   BIGINT UNSIGNED PATH '$[0]',
         day    DATE            PATH '$[1]',
         clicks INT UNSIGNED    PATH '$[2]',
         people INT UNSIGNED    PATH '$[3]')) v
  STRAIGHT_JOIN tracked_link l ON l.id = v.link
 GROUP BY l.id, v.day
 ORDER BY l.id, v.day
    ON DUPLICATE KEY UPDATE
       clicks = link_day.clicks + VALUES(clicks),
       people = link_day.people + VALUES(people)
