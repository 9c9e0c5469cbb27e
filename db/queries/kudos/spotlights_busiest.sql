-- How many spotlights the fullest of these days has. It is the first of them, or one on which another begins.
SELECT COALESCE(MAX(n), 0)
  FROM (SELECT d.day, COUNT(*) AS n
          FROM (SELECT :from AS day
                 UNION
                SELECT starts_on
                  FROM spotlight
                 WHERE starts_on BETWEEN :from AND :until) d
          JOIN spotlight s ON s.starts_on <= d.day AND s.ends_on >= d.day
         WHERE s.ended_at IS NULL
           AND NOT EXISTS (SELECT 1
                             FROM spotlight_person sp
                            WHERE sp.spotlight_id = s.id
                              AND sp.refused_at IS NOT NULL)
         GROUP BY d.day) days
