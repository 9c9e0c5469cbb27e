-- A number that grows with each change of what one reader did with items and of the topics they follow, so that a node can keep
-- that until then: microseconds of the clock, so that none comes again, even when a backup is brought back under a running node.
-- Who has no row has done nothing since there is such a number. Triggers, because a change that were forgotten here would not
-- be seen by who made it, and because one more statement with each act would cost more.
CREATE TABLE reader_version (
  person_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  version   BIGINT UNSIGNED NOT NULL
);

CREATE TRIGGER reader_read AFTER INSERT ON content_reading FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (NEW.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_read_no_more AFTER DELETE ON content_reading FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (OLD.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_kept AFTER INSERT ON content_bookmark FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (NEW.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_kept_no_more AFTER DELETE ON content_bookmark FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (OLD.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_hidden AFTER INSERT ON content_hidden FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (NEW.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_shown_again AFTER DELETE ON content_hidden FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (OLD.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_reacted AFTER INSERT ON reaction FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (NEW.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_reacted_otherwise AFTER UPDATE ON reaction FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (NEW.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_reacted_no_more AFTER DELETE ON reaction FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (OLD.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_followed AFTER INSERT ON person_topic FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (NEW.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER reader_followed_no_more AFTER DELETE ON person_topic FOR EACH ROW
  INSERT INTO reader_version (person_id, version)
  VALUES (OLD.person_id, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));
