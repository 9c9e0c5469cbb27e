-- Those who work here and are in no wave yet; for the order see add_part.sql.
INSERT INTO wave_person (person_id, wave_id, added_at)
SELECT p.id, :waveId, :now
  FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
  JOIN person p ON p.id = k.id
 WHERE p.deactivated_at IS NULL
 ORDER BY p.id
    ON DUPLICATE KEY UPDATE person_id = wave_person.person_id
