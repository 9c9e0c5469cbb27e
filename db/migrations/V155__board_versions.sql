-- A number that grows with each change of the sums of a period, so that a node can keep what its boards have in common until
-- one comes: microseconds of the clock, so that none comes again, even when a backup is brought back under a running node.
-- Written last by whoever writes sums (relais.points.Totals), as all of them wait for each other here.
CREATE TABLE points_version (
  period  VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version BIGINT UNSIGNED NOT NULL
);

INSERT INTO points_version (period, version)
SELECT DISTINCT period, UNIX_TIMESTAMP(NOW(6)) * 1000000
  FROM points_total;

-- The same for what the view board_member says of anybody: the sum of all slots. A connection has one of them, so that hardly
-- anybody waits for another here. Triggers, because a change that were forgotten here would show a name that was taken back.
CREATE TABLE board_name_version (
  slot    TINYINT UNSIGNED NOT NULL PRIMARY KEY,
  version BIGINT UNSIGNED  NOT NULL
);

CREATE TRIGGER board_name_of_person AFTER UPDATE ON person FOR EACH ROW
  INSERT INTO board_name_version (slot, version)
  SELECT CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000
    FROM DUAL
   WHERE NOT (BINARY NEW.handle <=> BINARY OLD.handle
          AND BINARY NEW.given_name <=> BINARY OLD.given_name
          AND BINARY NEW.family_name <=> BINARY OLD.family_name
          AND NEW.deactivated_at <=> OLD.deactivated_at)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER board_name_by_joining AFTER INSERT ON membership FOR EACH ROW
  INSERT INTO board_name_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER board_name_by_choice AFTER UPDATE ON membership FOR EACH ROW
  INSERT INTO board_name_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER board_name_by_leaving AFTER DELETE ON membership FOR EACH ROW
  INSERT INTO board_name_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));
