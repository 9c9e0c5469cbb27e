-- The first issue of certificates that have none, to the names that people have now. Whoever issued at the same moment was faster.
INSERT INTO certificate_issue (number, certificate_id, edition_id, given_name, family_name, issued_at)
SELECT k.number, c.id, k.edition_id, p.given_name, p.family_name, :at
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (person_id  BIGINT UNSIGNED PATH '$[0]',
                                         path_id    BIGINT UNSIGNED PATH '$[1]',
                                         number     CHAR(17)        CHARACTER SET ascii COLLATE ascii_bin PATH '$[2]',
                                         edition_id BIGINT UNSIGNED PATH '$[3]')) k
  JOIN certificate c FORCE INDEX (certificate_once) ON c.person_id = k.person_id AND c.path_id = k.path_id AND c.erased_at IS NULL
  JOIN person p      FORCE INDEX (PRIMARY)          ON p.id = c.person_id
  LEFT JOIN certificate_issue i ON i.certificate_id = c.id
 WHERE i.id IS NULL
 ORDER BY c.id
    ON DUPLICATE KEY UPDATE id = certificate_issue.id
