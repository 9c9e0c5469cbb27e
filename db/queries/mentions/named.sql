-- Whom a name means, where only one person bears it. A name can be cut into given and family name in several ways, so it
-- comes as several lines with the same number; each is looked up by the index.
SELECT t.name, MIN(p.id) AS id, MIN(p.handle) AS handle
  FROM JSON_TABLE(:names, '$[*]' COLUMNS (
         name        INT PATH '$[0]',
         given_name  VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci PATH '$[1]',
         family_name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci PATH '$[2]')) t
  STRAIGHT_JOIN person p FORCE INDEX (person_by_name)
     ON p.family_name = t.family_name
    AND p.given_name = t.given_name
 WHERE p.deactivated_at IS NULL
 GROUP BY t.name
HAVING COUNT(DISTINCT p.id) = 1
