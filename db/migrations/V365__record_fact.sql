-- As before (V280), with as few steps as it takes: the server pays for each step and each variable of a procedure, and this is
-- the most frequent statement of all. What is rare, a fact that was taken back and is true again, stands by itself.
DELIMITER //

CREATE OR REPLACE PROCEDURE record_fact(
  whose           BIGINT UNSIGNED,
  what            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin,
  about           BIGINT UNSIGNED,
  moment          DATETIME(6),
  key_start       VARCHAR(118) CHARACTER SET ascii COLLATE ascii_bin,
  fact_taken_back BIGINT UNSIGNED,
  is_last         BOOLEAN)
SQL SECURITY INVOKER
BEGIN
  IF is_last THEN
    SET autocommit = 0;
  END IF;

  INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key, reverses_id)
  VALUES (whose, what, about, moment, CONCAT(key_start, 0), fact_taken_back)
      ON DUPLICATE KEY UPDATE id = id;

  IF ROW_COUNT() = 1 THEN
    INSERT INTO activity_pending (activity_id, reverses_id) VALUES (LAST_INSERT_ID(), fact_taken_back);
  ELSEIF key_start IS NOT NULL THEN
    CALL record_fact_again(whose, what, about, moment, key_start);
  END IF;

  IF is_last THEN
    SET autocommit = 1;
  END IF;
END //

-- A fact that was true before: nothing when it holds. Its key ends with how often it was taken back.
CREATE OR REPLACE PROCEDURE record_fact_again(
  whose     BIGINT UNSIGNED,
  what      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin,
  about     BIGINT UNSIGNED,
  moment    DATETIME(6),
  key_start VARCHAR(118) CHARACTER SET ascii COLLATE ascii_bin)
SQL SECURITY INVOKER
BEGIN
  DECLARE times_taken_back INT;

  SELECT COUNT(*)
    INTO times_taken_back
    FROM activity a
    JOIN activity r ON r.reverses_id = a.id
   WHERE a.once_key LIKE CONCAT(REPLACE(key_start, '_', '\_'), '%');

  IF times_taken_back > 0 THEN
    INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key)
    VALUES (whose, what, about, moment, CONCAT(key_start, times_taken_back))
        ON DUPLICATE KEY UPDATE id = id;

    IF ROW_COUNT() = 1 THEN
      INSERT INTO activity_pending (activity_id) VALUES (LAST_INSERT_ID());
    END IF;
  END IF;
END //
