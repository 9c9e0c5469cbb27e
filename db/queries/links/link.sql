-- One link, with what was counted until now.
SELECT l.id, l.code, l.person_id, l.item_id, l.network, l.target, l.made_at, l.ended_at, l.ended_by, l.ended_for,
       IFNULL(SUM(d.clicks), 0) AS clicks, IFNULL(SUM(d.people), 0) AS people
  FROM tracked_link l
  LEFT JOIN link_day d ON d.link_id = l.id
 WHERE l.id = :id
 GROUP BY l.id
