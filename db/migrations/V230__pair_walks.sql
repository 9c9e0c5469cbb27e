-- What two people who walk together agreed, wrote and planned. Their own words are sealed: see docs/pairs.md.
-- A pair is named by its two people, so that it stays the same when it parts and meets again.

-- Steps, once the two have changed anything of the usual journey. No rows: the usual one.
CREATE TABLE pair_step (
  protege_id BIGINT UNSIGNED   NOT NULL,
  sponsor_id BIGINT UNSIGNED   NOT NULL,
  word       VARCHAR(40)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,      -- of the usual journey, or made up for a step of their own
  place      SMALLINT UNSIGNED NOT NULL,
  title      VARBINARY(700)    NULL,                                                -- sealed; NULL: as usual
  done_at    DATETIME(6)       NULL,                                                -- ticked by one of the two; what the ledger knows is not kept here
  PRIMARY KEY (protege_id, sponsor_id, word),
  KEY pair_step_sponsor (sponsor_id),
  CONSTRAINT pair_step_protege FOREIGN KEY (protege_id) REFERENCES person (id),
  CONSTRAINT pair_step_sponsor FOREIGN KEY (sponsor_id) REFERENCES person (id)
);

-- Messages to each other, and notes of meetings.
CREATE TABLE pair_writing (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  protege_id BIGINT UNSIGNED NOT NULL,
  sponsor_id BIGINT UNSIGNED NOT NULL,
  kind       VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- MESSAGE or NOTE
  author_id  BIGINT UNSIGNED NOT NULL,
  sealed     VARBINARY(9000) NOT NULL,
  written_at DATETIME(6)     NOT NULL,
  once_key   VARCHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY pair_writing_once (author_id, once_key),
  KEY pair_writing_latest (protege_id, sponsor_id, kind, written_at),
  KEY pair_writing_sponsor (sponsor_id),
  CONSTRAINT pair_writing_protege FOREIGN KEY (protege_id) REFERENCES person (id),
  CONSTRAINT pair_writing_sponsor FOREIGN KEY (sponsor_id) REFERENCES person (id),
  CONSTRAINT pair_writing_author  FOREIGN KEY (author_id)  REFERENCES person (id)
);

-- When they meet. The number and the moment at which it was made name the entry in calendars.
CREATE TABLE pair_meeting (
  id           BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  protege_id   BIGINT UNSIGNED   NOT NULL,
  sponsor_id   BIGINT UNSIGNED   NOT NULL,
  starts_at    DATETIME(6)       NOT NULL,
  minutes      SMALLINT UNSIGNED NOT NULL,
  place        VARBINARY(1000)   NOT NULL,                                          -- sealed: a room, or a link
  sequence     INT UNSIGNED      NOT NULL DEFAULT 0,                                -- of the calendar entry
  made_at      DATETIME(6)       NOT NULL,
  changed_at   DATETIME(6)       NOT NULL,
  cancelled_at DATETIME(6)       NULL,
  KEY pair_meeting_latest (protege_id, sponsor_id, starts_at),
  KEY pair_meeting_sponsor (sponsor_id),
  CONSTRAINT pair_meeting_protege FOREIGN KEY (protege_id) REFERENCES person (id),
  CONSTRAINT pair_meeting_sponsor FOREIGN KEY (sponsor_id) REFERENCES person (id)
);
