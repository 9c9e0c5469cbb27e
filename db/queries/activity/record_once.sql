-- A fact that is true once under its key, and that it is still to be told: in one
-- way to the database and back. Changes one row, or none when there is one. No INSERT … SELECT: that makes all writers
-- wait for each other's numbers.
BEGIN NOT ATOMIC
  INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key)
  VALUES (:personId, :action, :subjectId, :occurredAt, :key)
      ON DUPLICATE KEY UPDATE id = id;

  IF ROW_COUNT() = 1 THEN
    INSERT INTO activity_pending (activity_id) VALUES (LAST_INSERT_ID());
  END IF;
END
