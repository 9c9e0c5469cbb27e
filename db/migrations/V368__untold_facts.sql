-- That a fact is still to be told stood in a table of its own, written, changed and deleted for each fact: nearly half of what
-- recording one cost. It stands with the fact now, and a batch names its facts itself.
ALTER TABLE activity
  ADD COLUMN untold BOOLEAN NULL,                                                   -- 1 until a server takes it up, then NULL
  ADD KEY activity_untold (untold);

UPDATE activity a
  JOIN activity_pending p ON p.activity_id = a.id
   SET a.untold = 1
 WHERE p.batch_id IS NULL;

ALTER TABLE activity_batch
  ADD COLUMN facts MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '[]';

UPDATE activity_batch b
   SET b.facts = COALESCE((SELECT JSON_ARRAYAGG(p.activity_id ORDER BY p.activity_id)
                             FROM activity_pending p
                            WHERE p.batch_id = b.id), '[]');

ALTER TABLE activity_batch
  MODIFY facts MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,           -- their ids as JSON, from the oldest on
  ADD COLUMN first_id BIGINT UNSIGNED AS (JSON_VALUE(facts, '$[0]')),
  ADD COLUMN last_id  BIGINT UNSIGNED AS (JSON_VALUE(facts, '$[last]'));

DROP TABLE activity_pending;

-- Facts that are still on their way, and a few that are not: all that lie between those of an open batch.
CREATE VIEW activity_on_its_way AS
SELECT id AS activity_id
  FROM activity
 WHERE untold = 1
 UNION
SELECT a.id
  FROM activity_batch b
  JOIN activity a ON a.id BETWEEN b.first_id AND b.last_id;

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

  INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key, reverses_id, untold)
  VALUES (whose, what, about, moment, CONCAT(key_start, 0), fact_taken_back, 1)
      ON DUPLICATE KEY UPDATE id = id;

  IF ROW_COUNT() = 0 AND key_start IS NOT NULL THEN
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
    INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key, untold)
    VALUES (whose, what, about, moment, CONCAT(key_start, times_taken_back), 1)
        ON DUPLICATE KEY UPDATE id = id;
  END IF;
END //
