-- Changes with what there is to learn as learners see it, so that a node can keep that until then: the sum of all slots.
-- Microseconds of the clock, so that none comes again, even when a backup is brought back under a running node. A connection
-- has one slot, so that authors do not wait for each other here. Triggers, because a change that were forgotten here would
-- show a module that was withdrawn. Lessons and questions need none: they come with a new version of their module.
CREATE TABLE training_outline_version (
  slot    TINYINT UNSIGNED NOT NULL PRIMARY KEY,
  version BIGINT UNSIGNED  NOT NULL
);

CREATE TRIGGER outline_training_path_added AFTER INSERT ON training_path FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_path_changed AFTER UPDATE ON training_path FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_path_gone AFTER DELETE ON training_path FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_path_text_added AFTER INSERT ON training_path_text FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_path_text_changed AFTER UPDATE ON training_path_text FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_path_text_gone AFTER DELETE ON training_path_text FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_module_added AFTER INSERT ON training_module FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_module_changed AFTER UPDATE ON training_module FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_module_gone AFTER DELETE ON training_module FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_module_text_added AFTER INSERT ON training_module_text FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_module_text_changed AFTER UPDATE ON training_module_text FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_training_module_text_gone AFTER DELETE ON training_module_text FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_module_prerequisite_added AFTER INSERT ON module_prerequisite FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_module_prerequisite_changed AFTER UPDATE ON module_prerequisite FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER outline_module_prerequisite_gone AFTER DELETE ON module_prerequisite FOR EACH ROW
  INSERT INTO training_outline_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));
