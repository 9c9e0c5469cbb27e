-- A fact that may happen again, or that takes another back, and that it is still to be told: in one way to the database
-- and back. Nothing when that one was taken back before. Changes one row or none.
BEGIN NOT ATOMIC
  INSERT INTO activity (person_id, action, subject_id, occurred_at, reverses_id)
  VALUES (:personId, :action, :subjectId, :occurredAt, :reversesId)
      ON DUPLICATE KEY UPDATE id = id;

  IF ROW_COUNT() = 1 THEN
    INSERT INTO activity_pending (activity_id, reverses_id) VALUES (LAST_INSERT_ID(), :reversesId);
  END IF;
END
