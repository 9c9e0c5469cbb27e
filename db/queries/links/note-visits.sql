-- Counts visits: a visitor's first to a link, and the next an hour after the last that counted, among all clicks and, by their
-- own hour, among those of likely people. The same visit told again, after a crash or to two nodes, finds itself here and
-- changes nothing. Links that are gone, and those of people who want nothing counted, are passed over. In the order in which
-- they come, which is that of the key: batches of two nodes wait for each other and not in a circle. Columns are set from left
-- to right: each is asked before it changes.
INSERT INTO link_visit (link_id, day, visitor, clicked_at, confirmed_at, clicks, people)
SELECT l.id, DATE(v.opened_at), UNHEX(v.hash), v.opened_at, IF(v.confirmed, v.opened_at, NULL), 1, v.confirmed
  FROM JSON_TABLE(:visits, '$[*]' COLUMNS (
         link      BIGINT UNSIGNED  PATH '$[0]',
         link_code CHAR(13)         CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]',
         hash      CHAR(32)         PATH '$[2]',
         confirmed TINYINT UNSIGNED PATH '$[3]',
         opened_at DATETIME(6)      PATH '$[4]')) v
  STRAIGHT_JOIN tracked_link l ON l.id = v.link AND l.code = v.link_code
  LEFT JOIN link_refusal r ON r.person_id = l.person_id
 WHERE r.person_id IS NULL
    ON DUPLICATE KEY UPDATE
       clicks       = link_visit.clicks + (link_visit.clicked_at <= TIMESTAMPADD(HOUR, -1, VALUES(clicked_at))),
       people       = link_visit.people
                      + (VALUES(confirmed_at) IS NOT NULL
                         AND (link_visit.confirmed_at IS NULL
                              OR link_visit.confirmed_at <= TIMESTAMPADD(HOUR, -1, VALUES(confirmed_at)))),
       clicked_at   = IF(link_visit.clicked_at <= TIMESTAMPADD(HOUR, -1, VALUES(clicked_at)), VALUES(clicked_at),
                         link_visit.clicked_at),
       confirmed_at = IF(link_visit.confirmed_at IS NULL
                         OR link_visit.confirmed_at <= TIMESTAMPADD(HOUR, -1, VALUES(confirmed_at)), VALUES(confirmed_at),
                         link_visit.confirmed_at)
