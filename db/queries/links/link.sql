-- One link, with what was counted until now: of days that are over, and of today.
SELECT l.id, l.code, l.person_id, l.item_id, l.network, l.target, l.made_at, l.ended_at, l.ended_by, l.ended_for,
       IFNULL((SELECT SUM(d.clicks) FROM link_day d WHERE d.link_id = l.id), 0)
       + IFNULL((SELECT SUM(v.clicks) FROM link_visit v WHERE v.link_id = l.id), 0) AS clicks,
       IFNULL((SELECT SUM(d.people) FROM link_day d WHERE d.link_id = l.id), 0)
       + IFNULL((SELECT SUM(v.people) FROM link_visit v WHERE v.link_id = l.id), 0) AS people
  FROM tracked_link l
 WHERE l.id = :id
