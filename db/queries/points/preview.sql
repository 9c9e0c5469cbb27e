-- What a rule would have given between two moments, beside what it gave: for each pair of sums, how many people have it.
-- Acts are counted, not ranked: of n acts in a stretch with cap c, the first LEAST(n, c) pay; what pays between the two
-- moments is what pays by the end less what paid before. A week that lies in two months is two where both have caps.
WITH zone_at AS (
  -- DISTINCT keeps it a table of its own, which gets a key
  SELECT DISTINCT z.zone, z.since, z.until, z.seconds
    FROM JSON_TABLE(:offsets, '$[*]' COLUMNS (zone    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin PATH '$.zone',
                                              since   DATETIME PATH '$.since',
                                              until   DATETIME PATH '$.until',
                                              seconds INT      PATH '$.seconds')) z
), act AS (
  SELECT a.person_id, a.occurred_at < :from AS early,
         DATE(TIMESTAMPADD(SECOND, z.seconds, a.occurred_at)) AS day
    FROM activity a
    JOIN person p        ON p.id = a.person_id
    JOIN unit u          ON u.id = p.unit_id
    JOIN zone_at z       ON z.zone = p.zone AND z.since <= a.occurred_at AND z.until > a.occurred_at
    LEFT JOIN activity r ON r.reverses_id = a.id
   WHERE a.action IN (:action, IF(:action = 'COMMENT_WRITTEN', 'POST_WRITTEN', :action))
     AND a.occurred_at >= :scanFrom
     AND a.occurred_at <  :until
     AND a.reverses_id IS NULL
     AND r.id IS NULL
     AND :active
     AND (:unitId IS NULL OR u.path LIKE (SELECT CONCAT(path, '%') FROM unit WHERE id = :unitId))
     AND (:country IS NULL OR p.country = :country)
     AND (:jobFamily IS NULL OR p.job_family = :jobFamily)
), by_day AS (
  SELECT person_id,
         IF(:perWeek IS NULL, 0, YEARWEEK(day, 3))            AS week,
         IF(:perMonth IS NULL, 0, EXTRACT(YEAR_MONTH FROM day)) AS month,
         LEAST(COUNT(*),   COALESCE(:perDay, COUNT(*)))   AS n,
         LEAST(SUM(early), COALESCE(:perDay, SUM(early))) AS before_n
    FROM act
   GROUP BY person_id, day
), by_week AS (
  SELECT person_id, month,
         LEAST(SUM(n),        COALESCE(:perWeek, SUM(n)))        AS n,
         LEAST(SUM(before_n), COALESCE(:perWeek, SUM(before_n))) AS before_n
    FROM by_day
   GROUP BY person_id, month, week
), by_month AS (
  SELECT person_id,
         LEAST(SUM(n),        COALESCE(:perMonth, SUM(n)))        AS n,
         LEAST(SUM(before_n), COALESCE(:perMonth, SUM(before_n))) AS before_n
    FROM by_week
   GROUP BY person_id, month
), paid AS (
  SELECT person_id,
         :points * (LEAST(SUM(n), COALESCE(:perEver, SUM(n))) - LEAST(SUM(before_n), COALESCE(:perEver, SUM(before_n)))) AS would,
         0 AS given
    FROM by_month
   GROUP BY person_id
   UNION ALL
  SELECT person_id, 0, SUM(points)
    FROM points_entry
   WHERE rule_id = :ruleId
     AND earned_at >= :from
     AND earned_at <  :until
   GROUP BY person_id
), by_person AS (
  SELECT SUM(would) AS would, SUM(given) AS given
    FROM paid
   GROUP BY person_id
)
SELECT would, given, COUNT(*) AS people
  FROM by_person
 WHERE would <> 0
    OR given <> 0
 GROUP BY would, given
 ORDER BY would, given
