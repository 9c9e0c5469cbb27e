-- By what the wall can be narrowed: countries that are on it, the visitor's units from the top down, and
-- the unit that was asked for.
SELECT 'COUNTRY' AS kind, SUBSTRING(scope, 3) AS code, '' AS name, 0 AS id
  FROM (SELECT DISTINCT scope
          FROM kudos_wall
         WHERE scope >= 'c:'
           AND scope < 'c;') countries
 UNION ALL
SELECT IF(code = :unit, 'CHOSEN', 'UNIT'), code, name, id
  FROM unit
 WHERE id IN (<unitIds>)
    OR code = :unit
