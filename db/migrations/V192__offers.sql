-- HR offers a path or a module to people: first a list that only counts, then, confirmed, one offer for each line. It can be
-- withdrawn; then the bells are cleared, a batch of lines at a time.
CREATE TABLE offer (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  path_id      BIGINT UNSIGNED NOT NULL,
  module_id    BIGINT UNSIGNED NULL,                                                -- of the path; NULL: all of it
  note         VARCHAR(400)    NOT NULL,                                            -- why, in HR's words
  made_by      BIGINT UNSIGNED NOT NULL,
  made_at      DATETIME(6)     NOT NULL,
  once_key     VARCHAR(80)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,      -- of the form that was sent
  confirmed_at DATETIME(6)     NULL,
  finished_at  DATETIME(6)     NULL,
  withdrawn_at DATETIME(6)     NULL,
  cleared_to   INT UNSIGNED    NULL,                                                -- the last line whose bell was cleared; NULL: nothing to clear
  UNIQUE KEY offer_once (once_key),
  KEY offer_by (made_by, made_at),
  KEY offer_open (finished_at, confirmed_at),
  KEY offer_clearing (cleared_to),
  CONSTRAINT offer_path   FOREIGN KEY (path_id)   REFERENCES training_path (id),
  CONSTRAINT offer_module FOREIGN KEY (module_id) REFERENCES training_module (id),
  CONSTRAINT offer_by     FOREIGN KEY (made_by)   REFERENCES person (id)
);

CREATE TABLE offer_line (
  offer_id  BIGINT UNSIGNED NOT NULL,
  line      INT UNSIGNED    NOT NULL,
  text      VARCHAR(254)    NOT NULL,                                               -- as it was written
  person_id BIGINT UNSIGNED NULL,
  outcome   VARCHAR(8)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,         -- TO_OFFER, OFFERED, BEFORE, UNKNOWN, BEYOND, TWICE
  PRIMARY KEY (offer_id, line),
  UNIQUE KEY offer_line_once (offer_id, person_id),
  KEY offer_line_outcome (offer_id, outcome, line),
  CONSTRAINT offer_line_offer  FOREIGN KEY (offer_id)  REFERENCES offer (id),
  CONSTRAINT offer_line_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- What stands offered to somebody, once for each path or module. Only its owner is ever shown whether it is closed: that they
-- put it away, are through with it, or took a break, look the same, and no page of HR reads it.
CREATE TABLE offer_made (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id    BIGINT UNSIGNED NOT NULL,
  path_id      BIGINT UNSIGNED NOT NULL,
  module_id    BIGINT UNSIGNED NULL,
  offer_id     BIGINT UNSIGNED NOT NULL,
  closed_at    DATETIME(6)     NULL,
  completed_at DATETIME(6)     NULL,                                                -- since it was offered
  -- where it is NULL, so that the key below counts paths as equal
  part         BIGINT UNSIGNED AS (COALESCE(module_id, 0)) PERSISTENT,
  UNIQUE KEY offer_made_once (person_id, path_id, part),
  KEY offer_made_completed (offer_id, completed_at),
  CONSTRAINT offer_made_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT offer_made_path   FOREIGN KEY (path_id)   REFERENCES training_path (id),
  CONSTRAINT offer_made_module FOREIGN KEY (module_id) REFERENCES training_module (id),
  CONSTRAINT offer_made_offer  FOREIGN KEY (offer_id)  REFERENCES offer (id)
);
