-- The protégés of one person who came after one of them, who may have gone on without this sponsor meanwhile.
WITH latest AS (
  SELECT MAX(since) AS since
    FROM (SELECT since
            FROM sponsorship
           WHERE protege_id = :afterId
             AND sponsor_id = :sponsorId
           UNION ALL
          SELECT since
            FROM sponsorship_past
           WHERE protege_id = :afterId
             AND sponsor_id = :sponsorId) pair
),
placed AS (
  SELECT protege_id AS id, sponsor_id, since,
         ROW_NUMBER() OVER (ORDER BY since, protege_id) AS place,
         COUNT(*)     OVER ()                           AS among
    FROM sponsorship
   WHERE sponsor_id = :sponsorId
)
SELECT p.id, p.sponsor_id, p.place, p.among
  FROM placed p
  JOIN latest l ON p.since > l.since OR p.since = l.since AND p.id > :afterId
 ORDER BY p.place
