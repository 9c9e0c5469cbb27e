-- A number that grows with each change of what the champions' tree shows, the sum of all slots, so that a node can keep what was
-- read of it until one comes: microseconds of the clock, so that none comes again, even when a backup is brought back under a
-- running node. A connection has one slot, so that hardly anybody waits for another here. Triggers, because a change that were
-- forgotten here would show a name that was taken back.
CREATE TABLE tree_version (
  slot    TINYINT UNSIGNED NOT NULL PRIMARY KEY,
  version BIGINT UNSIGNED  NOT NULL
);

-- Who stands below whom, and with it all that is counted

CREATE TRIGGER tree_by_sponsorship AFTER INSERT ON sponsorship FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER tree_by_sponsorship_changed AFTER UPDATE ON sponsorship FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  SELECT CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000
    FROM DUAL
   WHERE NOT (NEW.sponsor_id <=> OLD.sponsor_id AND NEW.since <=> OLD.since)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER tree_by_sponsorship_gone AFTER DELETE ON sponsorship FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

-- Who is a champion, and counted as one by those above

CREATE TRIGGER tree_by_label AFTER INSERT ON champion FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER tree_by_label_changed AFTER UPDATE ON champion FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  SELECT CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000
    FROM DUAL
   WHERE NOT (NEW.founding <=> OLD.founding AND NEW.valid_until <=> OLD.valid_until AND NEW.counted <=> OLD.counted)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER tree_by_label_gone AFTER DELETE ON champion FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

-- Whose name is shown, and what else is told of them

CREATE TRIGGER tree_by_joining AFTER INSERT ON membership FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER tree_by_choice AFTER UPDATE ON membership FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  SELECT CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000
    FROM DUAL
   WHERE NOT (NEW.named_in_tree <=> OLD.named_in_tree AND NEW.tree_key <=> OLD.tree_key)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER tree_by_leaving AFTER DELETE ON membership FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  VALUES (CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER tree_by_person AFTER UPDATE ON person FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  SELECT CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000
    FROM DUAL
   WHERE NOT (BINARY NEW.handle <=> BINARY OLD.handle
          AND BINARY NEW.given_name <=> BINARY OLD.given_name
          AND BINARY NEW.family_name <=> BINARY OLD.family_name
          AND NEW.unit_id <=> OLD.unit_id
          AND NEW.country <=> OLD.country
          AND NEW.deactivated_at <=> OLD.deactivated_at)
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));

CREATE TRIGGER tree_by_unit AFTER UPDATE ON unit FOR EACH ROW
  INSERT INTO tree_version (slot, version)
  SELECT CONNECTION_ID() % 32, UNIX_TIMESTAMP(NOW(6)) * 1000000
    FROM DUAL
   WHERE NOT BINARY NEW.name <=> BINARY OLD.name
      ON DUPLICATE KEY UPDATE version = GREATEST(version + 1, VALUES(version));
