-- Who belongs to a space in which something was written in that time: members, and of spaces by role those who hold it.
WITH lively AS (
  SELECT s.id, s.role
    FROM space s
   WHERE s.archived_at IS NULL
     AND EXISTS (SELECT 1
                   FROM space_thread d
                  WHERE d.space_id = s.id
                    AND d.last_at >= :since
                    AND d.last_at < :until)
)
SELECT m.person_id
  FROM lively l
  JOIN space_member m ON m.space_id = l.id
 UNION
SELECT m.person_id
  FROM lively l
  JOIN membership m ON l.role = 'AMBASSADOR'
 UNION
SELECT c.person_id
  FROM lively l
  JOIN champion c ON l.role = 'CHAMPION' AND c.valid_until >= UTC_DATE()
 UNION
SELECT g.person_id
  FROM lively l
  JOIN role_grant g ON g.role = l.role
