-- What each person is to each space. Roles are asked here each time, so that whoever gains or loses one is in or out at once.
CREATE VIEW space_standing AS
SELECT s.id AS space_id, p.id AS person_id, s.entry,
       mo.person_id IS NOT NULL AS moderates,
       me.person_id IS NOT NULL AS joined,
       (su.id IS NULL OR pu.path LIKE CONCAT(su.path, '%'))
         AND (s.country IS NULL OR s.country = p.country) AS fits,
       CASE s.role
         WHEN 'AMBASSADOR' THEN ms.person_id IS NOT NULL
         WHEN 'CHAMPION'   THEN ms.person_id IS NOT NULL AND COALESCE(ch.valid_until >= UTC_DATE(), FALSE)
         ELSE EXISTS (SELECT 1
                        FROM role_grant g
                       WHERE g.person_id = p.id
                         AND g.role = s.role)
       END AS holds
  FROM person p
  JOIN unit pu ON pu.id = p.unit_id
  JOIN space s
  LEFT JOIN unit su            ON su.id = s.unit_id
  LEFT JOIN space_moderator mo ON mo.space_id = s.id AND mo.person_id = p.id
  LEFT JOIN space_member me    ON me.space_id = s.id AND me.person_id = p.id
  LEFT JOIN membership ms      ON ms.person_id = p.id
  LEFT JOIN champion ch        ON ch.person_id = p.id
 WHERE p.deactivated_at IS NULL;

-- Who may do what where: the one place that decides it. Who only "sees" a space knows that it is there, and what for.
CREATE VIEW space_access AS
SELECT space_id, person_id, moderates, joined,
       moderates OR fits AND (entry <> 'ROLE' OR holds)                                          AS sees,
       moderates OR fits AND CASE entry WHEN 'OPEN' THEN TRUE WHEN 'ROLE' THEN holds ELSE joined END AS reads_it,
       moderates OR fits AND IF(entry = 'ROLE', holds, joined)                                   AS belongs,
       fits AND NOT joined AND entry = 'OPEN'                                                    AS may_join,
       fits AND NOT joined AND NOT moderates AND entry = 'REQUEST'                               AS may_ask
  FROM space_standing;
