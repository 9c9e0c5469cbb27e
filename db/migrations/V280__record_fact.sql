-- A fact, and that it is still to be told: in one way to the database and back, and where it is the last that a transaction
-- says, with the transaction's end (is_last). A procedure, because the server reads a compound statement with parameters anew
-- when a table of it was altered, and then refuses it.
--
-- With key_start, a fact that is true once: its key ends with how often it was taken back, which is asked only where it was
-- true before. Nothing when it holds. With fact_taken_back, nothing when that one was taken back before. No INSERT … SELECT:
-- that makes all writers wait for each other's numbers.
DELIMITER //

CREATE PROCEDURE record_fact(
  whose           BIGINT UNSIGNED,
  what            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin,
  about           BIGINT UNSIGNED,
  moment          DATETIME(6),
  key_start       VARCHAR(118) CHARACTER SET ascii COLLATE ascii_bin,
  fact_taken_back BIGINT UNSIGNED,
  is_last         BOOLEAN)
SQL SECURITY INVOKER
BEGIN
  DECLARE recorded INT;
  DECLARE again INT;

  IF is_last THEN
    SET autocommit = 0;
  END IF;

  INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key, reverses_id)
  VALUES (whose, what, about, moment, CONCAT(key_start, 0), fact_taken_back)
      ON DUPLICATE KEY UPDATE id = id;
  SET recorded = ROW_COUNT();

  IF recorded = 0 AND key_start IS NOT NULL THEN
    SELECT COUNT(*)
      INTO again
      FROM activity a
      JOIN activity r ON r.reverses_id = a.id
     WHERE a.once_key LIKE CONCAT(REPLACE(key_start, '_', '\_'), '%');

    IF again > 0 THEN
      INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key)
      VALUES (whose, what, about, moment, CONCAT(key_start, again))
          ON DUPLICATE KEY UPDATE id = id;
      SET recorded = ROW_COUNT();
    END IF;
  END IF;

  IF recorded = 1 THEN
    INSERT INTO activity_pending (activity_id, reverses_id) VALUES (LAST_INSERT_ID(), fact_taken_back);
  END IF;

  IF is_last THEN
    SET autocommit = 1;
  END IF;
END //
