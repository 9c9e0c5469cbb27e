-- Certificates for rows of person, path and time. In the order of their keys, so that two who write at once do not close a circle.
INSERT INTO certificate (person_id, path_id, completed_at)
SELECT k.person_id, k.path_id, k.completed_at
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (person_id    BIGINT UNSIGNED PATH '$[0]',
                                         path_id      BIGINT UNSIGNED PATH '$[1]',
                                         completed_at DATETIME(6)     PATH '$[2]')) k
 ORDER BY k.person_id, k.path_id
    ON DUPLICATE KEY UPDATE id = certificate.id
