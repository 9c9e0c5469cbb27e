-- What was counted of somebody's links until now, by piece and network: of days that are over, and of today.
SELECT c.item_id, c.network, SUM(c.clicks) AS clicks, SUM(c.people) AS people
  FROM (SELECT l.item_id, l.network, IFNULL(d.clicks, 0) AS clicks, IFNULL(d.people, 0) AS people
          FROM tracked_link l
          LEFT JOIN link_day d ON d.link_id = l.id
         WHERE l.person_id = :personId
         UNION ALL
        SELECT l.item_id, l.network, v.clicks, v.people
          FROM tracked_link l
          JOIN link_visit v ON v.link_id = l.id
         WHERE l.person_id = :personId) c
 GROUP BY c.item_id, c.network
 ORDER BY c.item_id, c.network
