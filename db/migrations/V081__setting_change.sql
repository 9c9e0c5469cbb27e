-- Settings that differ from their defaults. The highest version of a setting is in force; rows are inserted and never
-- updated or deleted, so that the table is its own history.
CREATE TABLE setting_change (
  setting    VARCHAR(40)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    INT UNSIGNED     NOT NULL,
  value      VARCHAR(100)     NULL,                                                -- NULL: back to the default
  old_value  VARCHAR(100)     NOT NULL,                                            -- what was in force before
  changed_by BIGINT UNSIGNED  NOT NULL,
  changed_at DATETIME(6)      NOT NULL,
  PRIMARY KEY (setting, version),
  KEY setting_change_latest (changed_at),
  CONSTRAINT setting_change_person FOREIGN KEY (changed_by) REFERENCES person (id)
);
