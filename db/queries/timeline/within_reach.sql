-- Of some people, those who work where a lead's or an editor's role of the reader's reaches; never the reader.
SELECT p.id
  FROM person p
  JOIN unit u ON u.id = p.unit_id
 WHERE p.id IN (<ids>)
   AND p.id <> :readerId
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :readerId
                  AND g.role IN ('EDITOR', 'LEAD')
                  AND (gu.id IS NULL OR u.path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = p.country))
