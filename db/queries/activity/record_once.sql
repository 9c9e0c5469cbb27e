-- A fact whose key holds once until it is taken back, and that it is still to be told. The key ends with how often it was
-- taken back, which is counted only where it was true before. No INSERT … SELECT: that makes all writers wait for each
-- other's numbers. Changes one row, or none when the fact holds.
BEGIN NOT ATOMIC
  DECLARE times INT DEFAULT 0;

  INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key)
  VALUES (:personId, :action, :subjectId, :occurredAt, CONCAT(:keyStart, '0'))
      ON DUPLICATE KEY UPDATE id = id;

  IF ROW_COUNT() = 0 THEN
    SELECT COUNT(*)
      INTO times
      FROM activity a
      JOIN activity r ON r.reverses_id = a.id
     WHERE a.once_key LIKE CONCAT(REPLACE(:keyStart, '_', '\\_'), '%');

    INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key)
    VALUES (:personId, :action, :subjectId, :occurredAt, CONCAT(:keyStart, times))
        ON DUPLICATE KEY UPDATE id = id;
  END IF;

  IF ROW_COUNT() = 1 THEN
    INSERT INTO activity_pending (activity_id) VALUES (LAST_INSERT_ID());
  END IF;
END
