-- Somebody's links, newest first, with what was counted until now. The page is cut before anything is summed.
SELECT l.id, l.code, l.person_id, l.item_id, l.network, l.target, l.made_at, l.ended_at, l.ended_by, l.ended_for,
       IFNULL(SUM(d.clicks), 0) AS clicks, IFNULL(SUM(d.people), 0) AS people
  FROM (SELECT id, code, person_id, item_id, network, target, made_at, ended_at, ended_by, ended_for
          FROM tracked_link
         WHERE person_id = :personId
           AND id < :before
         ORDER BY id DESC
         LIMIT :atMost) l
  LEFT JOIN link_day d ON d.link_id = l.id
 GROUP BY l.id
 ORDER BY l.id DESC
