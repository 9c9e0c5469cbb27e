-- Content as editors work on it. A piece has a draft while there is something that readers do not see, and an item once
-- it was published; each time is an edition.
CREATE TABLE studio_piece (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id    BIGINT UNSIGNED NULL,
  revision   INT UNSIGNED    NOT NULL DEFAULT 1,                                               -- goes up with each change
  draft      MEDIUMTEXT      NULL,                                                             -- JSON
  title      VARCHAR(300)    NOT NULL,                                                         -- for lists: of the draft, else of the latest edition
  created_at DATETIME(6)     NOT NULL,
  created_by BIGINT UNSIGNED NOT NULL,
  changed_at DATETIME(6)     NOT NULL,
  changed_by BIGINT UNSIGNED NOT NULL,
  UNIQUE KEY studio_piece_item (item_id),
  KEY studio_piece_changed (changed_at, id),
  CONSTRAINT studio_piece_item       FOREIGN KEY (item_id)    REFERENCES content_item (id),
  CONSTRAINT studio_piece_created_by FOREIGN KEY (created_by) REFERENCES person (id),
  CONSTRAINT studio_piece_changed_by FOREIGN KEY (changed_by) REFERENCES person (id)
);

CREATE TABLE studio_edition (
  piece_id     BIGINT UNSIGNED   NOT NULL,
  edition      SMALLINT UNSIGNED NOT NULL,
  draft        MEDIUMTEXT        NOT NULL,                                                     -- JSON, as it was published
  note         VARCHAR(300)      NOT NULL DEFAULT '',                                          -- what was corrected, for readers
  published_at DATETIME(6)       NOT NULL,
  published_by BIGINT UNSIGNED   NOT NULL,
  PRIMARY KEY (piece_id, edition),
  CONSTRAINT studio_edition_piece  FOREIGN KEY (piece_id)     REFERENCES studio_piece (id),
  CONSTRAINT studio_edition_person FOREIGN KEY (published_by) REFERENCES person (id)
);

-- While one of these is open, nothing more comes out. Content asks; the studio opens and closes.
CREATE TABLE content_stop (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  stopped_at DATETIME(6)     NOT NULL,
  stopped_by BIGINT UNSIGNED NOT NULL,
  message    VARCHAR(500)    NOT NULL,                                                         -- for the other editors
  lifted_at  DATETIME(6)     NULL,
  lifted_by  BIGINT UNSIGNED NULL,
  open       BOOLEAN         AS (IF(lifted_at IS NULL, TRUE, NULL)) PERSISTENT,
  UNIQUE KEY content_stop_open (open),
  CONSTRAINT content_stop_by     FOREIGN KEY (stopped_by) REFERENCES person (id),
  CONSTRAINT content_stop_lifted FOREIGN KEY (lifted_by)  REFERENCES person (id)
);
