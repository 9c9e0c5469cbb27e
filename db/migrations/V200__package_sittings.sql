-- cmi5 content as somebody has it open, from the moment it fetches its token. The row is what lets it do so once.
CREATE TABLE package_sitting (
  id             CHAR(36)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person_id      BIGINT UNSIGNED NOT NULL,
  item_id        BIGINT UNSIGNED NOT NULL,
  review         BOOLEAN         NOT NULL,                                          -- done before: nothing is judged again
  begun_at       DATETIME(6)     NOT NULL,
  said_at        DATETIME(6)     NOT NULL,                                          -- when its latest statement came
  initialized_at DATETIME(6)     NULL,                                              -- by the clock of the content
  judged         BOOLEAN         NOT NULL DEFAULT 0,                                -- it said passed or failed
  terminated_at  DATETIME(6)     NULL,                                              -- by the clock of the content
  ended_at       DATETIME(6)     NULL,                                              -- terminated, or given up for another one
  abandoned      BOOLEAN         NOT NULL DEFAULT 0,
  KEY package_sitting_person (person_id, item_id),
  KEY package_sitting_begun (begun_at),
  CONSTRAINT package_sitting_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT package_sitting_item   FOREIGN KEY (item_id)   REFERENCES package_item (id)
);
