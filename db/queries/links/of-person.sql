-- Somebody's links, newest first, with what was counted until now: of days that are over, and of today. The page is cut before
-- anything is summed.
SELECT l.id, l.code, l.person_id, l.item_id, l.network, l.target, l.made_at, l.ended_at, l.ended_by, l.ended_for,
       IFNULL((SELECT SUM(d.clicks) FROM link_day d WHERE d.link_id = l.id), 0)
       + IFNULL((SELECT SUM(v.clicks) FROM link_visit v WHERE v.link_id = l.id), 0) AS clicks,
       IFNULL((SELECT SUM(d.people) FROM link_day d WHERE d.link_id = l.id), 0)
       + IFNULL((SELECT SUM(v.people) FROM link_visit v WHERE v.link_id = l.id), 0) AS people
  FROM (SELECT id, code, person_id, item_id, network, target, made_at, ended_at, ended_by, ended_for
          FROM tracked_link
         WHERE person_id = :personId
           AND id < :before
         ORDER BY id DESC
         LIMIT :atMost) l
 ORDER BY l.id DESC
