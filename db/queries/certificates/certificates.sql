-- Certificates as they were issued: the one with this number, or those of a person under the numbers that count today.
-- Also of people who have left the company: what they learned is theirs.
SELECT c.id, i.number AS symbols, c.path_id, i.given_name, i.family_name, e.words AS edition, c.completed_at, i.issued_at,
       i.replaced_at, n.number AS successor, r.revoked_at, r.reason AS revocation_reason,
       c.person_id, p.handle, p.language, p.given_name AS present_given_name, p.family_name AS present_family_name,
       u.path AS unit_path, p.country
  FROM certificate_issue i
  JOIN certificate c         ON c.id = i.certificate_id
  JOIN certificate_edition e ON e.id = i.edition_id
  JOIN person p              ON p.id = c.person_id
  JOIN unit u                ON u.id = p.unit_id
  LEFT JOIN certificate_issue n      ON n.certificate_id = c.id AND n.standing = 1 AND i.replaced_at IS NOT NULL
  LEFT JOIN certificate_revocation r ON r.certificate_id = c.id AND r.in_force = 1
 WHERE (:number IS NULL OR i.number = :number)
   AND (:personId IS NULL OR c.person_id = :personId AND i.standing = 1)
 ORDER BY c.completed_at DESC, c.id DESC
