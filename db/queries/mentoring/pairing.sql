-- All that decides whether two people may become sponsor and protégé. Places that are taken are counted, not kept: with
-- the champion locked the count decides who gets the last one.
SELECT pm.person_id IS NOT NULL AND p.deactivated_at IS NULL AS protege_member,
       COALESCE(pc.founding, FALSE)                          AS protege_founding,
       COALESCE(pc.valid_until >= :today, FALSE)             AS protege_champion,
       COALESCE(pc.counted, FALSE)                           AS protege_counted,
       pk.person_id IS NOT NULL                              AS protege_sponsor,
       pl.person_id IS NOT NULL                              AS protege_looking,
       s.sponsor_id,
       CONCAT(sp.given_name, ' ', sp.family_name)            AS sponsor_name,
       cm.person_id IS NOT NULL AND c.deactivated_at IS NULL
         AND COALESCE(cc.valid_until >= :today, FALSE)       AS champion,
       COALESCE(cc.places, :places)                          AS places,
       (SELECT COUNT(*)
          FROM sponsorship t
         WHERE t.sponsor_id = :championId
           AND t.arrived_at IS NULL)                         AS taken,
       COALESCE(cc.takes, FALSE)                             AS takes,
       EXISTS (SELECT 1
                 FROM sponsorship_past o
                WHERE o.protege_id = :championId
                  AND o.sponsor_id = :protegeId)             AS reciprocal,
       (WITH RECURSIVE above AS (
          SELECT CAST(:championId AS UNSIGNED) AS id, 0 AS steps
           UNION ALL
          SELECT u.sponsor_id, a.steps + 1
            FROM above a
            JOIN sponsorship u ON u.protege_id = a.id
           WHERE a.steps \< 100
        )
        SELECT GROUP_CONCAT(id ORDER BY steps) FROM above) AS lineage
  FROM person p
  JOIN person c                 ON c.id = :championId
  LEFT JOIN membership pm       ON pm.person_id = p.id
  LEFT JOIN champion pc         ON pc.person_id = p.id
  LEFT JOIN mentoring_branch pk ON pk.person_id = p.id
  LEFT JOIN sponsor_looking pl  ON pl.person_id = p.id
  LEFT JOIN sponsorship s       ON s.protege_id = p.id
  LEFT JOIN person sp           ON sp.id = s.sponsor_id
  LEFT JOIN membership cm       ON cm.person_id = c.id
  LEFT JOIN champion cc         ON cc.person_id = c.id
 WHERE p.id = :protegeId
