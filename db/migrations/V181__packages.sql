-- Content made elsewhere that reports how somebody is doing. A package never changes; a new upload is another one.
CREATE TABLE package (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  standard    VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- SCORM_12 or SCORM_2004
  title       VARCHAR(200)    NOT NULL,
  file_id     BIGINT UNSIGNED NOT NULL,                                             -- the zip as it came
  launch_key  BINARY(16)      NOT NULL,                                             -- what the addresses of launches are signed with
  uploaded_by BIGINT UNSIGNED NOT NULL,
  uploaded_at DATETIME(6)     NOT NULL,
  UNIQUE KEY package_file (file_id),
  KEY package_uploaded (uploaded_by),
  CONSTRAINT package_file     FOREIGN KEY (file_id)     REFERENCES stored_file (id),
  CONSTRAINT package_uploaded FOREIGN KEY (uploaded_by) REFERENCES person (id)
);

-- Where in the zip a file of the package lies, so that it is read from there.
CREATE TABLE package_entry (
  package_id BIGINT UNSIGNED  NOT NULL,
  path       VARCHAR(300)     COLLATE utf8mb4_nopad_bin NOT NULL,
  deflated   BOOLEAN          NOT NULL,
  start      BIGINT UNSIGNED  NOT NULL,
  packed     BIGINT UNSIGNED  NOT NULL,
  size       BIGINT UNSIGNED  NOT NULL,
  PRIMARY KEY (package_id, path),
  CONSTRAINT package_entry_package FOREIGN KEY (package_id) REFERENCES package (id) ON DELETE CASCADE
);

-- What can be opened: a SCO, or a page that reports nothing.
CREATE TABLE package_item (
  id         BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  package_id BIGINT UNSIGNED   NOT NULL,
  position   SMALLINT UNSIGNED NOT NULL,                                            -- from 1
  title      VARCHAR(200)      NOT NULL,
  href       VARCHAR(1000)     NOT NULL,
  reports    BOOLEAN           NOT NULL,
  rules      JSON              NOT NULL,                                            -- see relais.packages.ItemRules
  UNIQUE KEY package_item_position (package_id, position),
  CONSTRAINT package_item_package FOREIGN KEY (package_id) REFERENCES package (id) ON DELETE CASCADE
);

-- What an item said of somebody, and what it wants to be reminded of. Only the item itself writes here.
CREATE TABLE package_attempt (
  person_id  BIGINT UNSIGNED   NOT NULL,
  item_id    BIGINT UNSIGNED   NOT NULL,
  begun_at   DATETIME(6)       NOT NULL,
  changed_at DATETIME(6)       NOT NULL,
  session    BIGINT UNSIGNED   NOT NULL DEFAULT 0,                                  -- when its page was opened, in milliseconds
  number     INT UNSIGNED      NOT NULL DEFAULT 0,                                  -- of the latest report in that session
  completed  BOOLEAN           NULL,                                                -- NULL: nothing was said of it
  passed     BOOLEAN           NULL,
  score      DECIMAL(5,4)      NULL,                                                -- of 1
  seconds    INT UNSIGNED      NOT NULL DEFAULT 0,                                  -- in sessions before this one
  ended      BOOLEAN           NOT NULL DEFAULT 0,                                  -- the next session begins anew
  data       JSON              NOT NULL DEFAULT '{}',                               -- its values by name
  done_at    DATETIME(6)       NULL,                                                -- stays, whatever is said later
  PRIMARY KEY (person_id, item_id),
  KEY package_attempt_item (item_id),
  CONSTRAINT package_attempt_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT package_attempt_item   FOREIGN KEY (item_id)   REFERENCES package_item (id)
);
