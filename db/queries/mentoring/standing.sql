-- One person as sponsor or protégé. Places that are taken are counted, not kept:
-- under the lock of the tree the count decides who gets the last one.
SELECT CONCAT(p.given_name, ' ', p.family_name)    AS name,
       m.person_id IS NOT NULL                     AS member,
       m.person_id IS NOT NULL
         AND COALESCE(c.valid_until >= :today, FALSE) AS champion,
       COALESCE(c.founding, FALSE)                 AS founding,
       IF(c.person_id IS NULL, 0, COALESCE(c.places, :places)) AS places,
       (SELECT COUNT(*)
          FROM sponsorship s
         WHERE s.sponsor_id = p.id
           AND s.arrived_at IS NULL)               AS taken,
       COALESCE(c.takes, FALSE)                    AS takes
  FROM person p
  LEFT JOIN membership m ON m.person_id = p.id
  LEFT JOIN champion c   ON c.person_id = p.id
 WHERE p.id = :personId
   AND p.deactivated_at IS NULL
