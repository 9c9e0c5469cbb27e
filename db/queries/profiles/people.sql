-- One page of people. <source> leads to a person p: along an index that has the order of the page, or
-- from something rare. The few of this page are found first, and only they are read in full.
WITH found AS (
  SELECT p.id, p.family_name, p.given_name
    FROM <source>
    STRAIGHT_JOIN unit u   ON u.id = p.unit_id
    LEFT JOIN membership m ON m.person_id = p.id
    LEFT JOIN champion c   ON c.person_id = p.id AND c.valid_until >= UTC_DATE()
   WHERE p.deactivated_at IS NULL
      <conditions>
   ORDER BY p.family_name, p.given_name, p.id
   LIMIT :limit
)
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country, p.leader,
       m.person_id IS NOT NULL AS ambassador,
       c.person_id IS NOT NULL AS champion
  FROM found f
  JOIN person p          ON p.id = f.id
  JOIN unit u            ON u.id = p.unit_id
  LEFT JOIN membership m ON m.person_id = p.id
  LEFT JOIN champion c   ON c.person_id = p.id AND c.valid_until >= UTC_DATE()
 ORDER BY f.family_name, f.given_name, f.id
 LIMIT :limit ROWS EXAMINED <patience>
