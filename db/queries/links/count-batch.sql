-- Adds what a batch noted to the days of its links, and nothing that another batch did.
INSERT INTO link_day (link_id, day, clicks, people)
SELECT l.id, v.day, SUM(v.clicks), SUM(v.people)
  FROM link_visit v
  JOIN tracked_link l ON l.id = v.link_id
 WHERE v.batch = :batch
   AND v.clicks + v.people > 0
 GROUP BY l.id, v.day
 ORDER BY l.id, v.day
    ON DUPLICATE KEY UPDATE
       clicks = link_day.clicks + VALUES(clicks),
       people = link_day.people + VALUES(people)
