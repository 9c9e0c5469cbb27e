-- A protégé of a sponsor whose tree still begins where it did before it was locked: what is read here is read after that.
INSERT INTO sponsorship (protege_id, sponsor_id, since)
SELECT :protegeId, :sponsorId, :since
  FROM DUAL
 WHERE :root = (
         WITH RECURSIVE above AS (
           SELECT CAST(:sponsorId AS UNSIGNED) AS id, 0 AS steps
            UNION ALL
           SELECT s.sponsor_id, a.steps + 1
             FROM above a
             JOIN sponsorship s ON s.protege_id = a.id
            WHERE a.steps < 100
         )
         SELECT id FROM above ORDER BY steps DESC LIMIT 1)
