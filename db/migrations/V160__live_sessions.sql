-- Webinars, workshops and one-to-one points. What the host's clock shows is kept beside the moment it means, so that
-- new rules of a zone can be followed.
CREATE TABLE live_session (
  id            BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind          VARCHAR(20)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,   -- WEBINAR, WORKSHOP or ONE_TO_ONE
  language      CHAR(2)           CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title         VARCHAR(160)      NOT NULL,
  description   TEXT              NOT NULL,                                         -- Markdown
  place         VARCHAR(200)      NULL,
  link          VARCHAR(500)      NULL,                                             -- for those who have a seat
  starts_local  CHAR(16)          CHARACTER SET ascii COLLATE ascii_bin NOT NULL,   -- 2026-03-02T14:00 by the clock of the zone
  zone          VARCHAR(40)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts_at     DATETIME(6)       NOT NULL,
  ends_at       DATETIME(6)       NOT NULL,
  minutes       SMALLINT UNSIGNED NOT NULL,
  seats         SMALLINT UNSIGNED NOT NULL,
  taken         SMALLINT UNSIGNED NOT NULL DEFAULT 0,                               -- changed by whoever holds this row
  asked         INT UNSIGNED      NOT NULL DEFAULT 0,                               -- how often a seat was asked for: gives the turns
  host_id       BIGINT UNSIGNED   NOT NULL,
  cohost_id     BIGINT UNSIGNED   NULL,
  code          CHAR(6)           CHARACTER SET ascii COLLATE ascii_bin NOT NULL,   -- typed by those who are there
  sequence      INT UNSIGNED      NOT NULL DEFAULT 0,                               -- of the calendar entry
  created_at    DATETIME(6)       NOT NULL,
  changed_at    DATETIME(6)       NOT NULL,
  cancelled_at  DATETIME(6)       NULL,
  cancel_reason VARCHAR(500)      NULL,
  once_key      VARCHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY live_session_once (once_key),
  KEY live_session_ends (ends_at, id),
  KEY live_session_host (host_id),
  KEY live_session_cohost (cohost_id),
  CONSTRAINT live_session_host   FOREIGN KEY (host_id)   REFERENCES person (id),
  CONSTRAINT live_session_cohost FOREIGN KEY (cohost_id) REFERENCES person (id),
  CONSTRAINT live_session_order         CHECK (starts_at < ends_at),
  CONSTRAINT live_session_two_hosts     CHECK (cohost_id <> host_id),
  CONSTRAINT live_session_not_overbooked CHECK (taken <= seats)
);

-- Who has a seat, and who waits for one in the order of turns. Giving a seat back leaves no row.
CREATE TABLE live_session_seat (
  session_id  BIGINT UNSIGNED  NOT NULL,
  person_id   BIGINT UNSIGNED  NOT NULL,
  turn        INT UNSIGNED     NOT NULL,
  asked_at    DATETIME(6)      NOT NULL,
  seated_at   DATETIME(6)      NULL,                                                -- NULL: waits
  tries       TINYINT UNSIGNED NOT NULL DEFAULT 0,                                  -- codes typed
  attended_at DATETIME(6)      NULL,
  ticked_by   BIGINT UNSIGNED  NULL,                                                -- NULL: by the code
  reminded_at DATETIME(6)      NULL,
  PRIMARY KEY (session_id, person_id),
  UNIQUE KEY live_session_seat_turn (session_id, turn),
  KEY live_session_seat_person (person_id, session_id),
  KEY live_session_seat_ticked (ticked_by),
  CONSTRAINT live_session_seat_session FOREIGN KEY (session_id) REFERENCES live_session (id),
  CONSTRAINT live_session_seat_person  FOREIGN KEY (person_id)  REFERENCES person (id),
  CONSTRAINT live_session_seat_ticked  FOREIGN KEY (ticked_by)  REFERENCES person (id),
  CONSTRAINT live_session_seat_attended CHECK (attended_at IS NULL OR seated_at IS NOT NULL)
);

-- What those say who were there. Hosts never learn who said what.
CREATE TABLE live_session_rating (
  session_id BIGINT UNSIGNED  NOT NULL,
  person_id  BIGINT UNSIGNED  NOT NULL,
  stars      TINYINT UNSIGNED NOT NULL,
  word       VARCHAR(140)     NULL,
  rated_at   DATETIME(6)      NOT NULL,
  PRIMARY KEY (session_id, person_id),
  KEY live_session_rating_person (person_id),
  CONSTRAINT live_session_rating_seat  FOREIGN KEY (session_id, person_id) REFERENCES live_session_seat (session_id, person_id) ON DELETE CASCADE,
  CONSTRAINT live_session_rating_stars CHECK (stars BETWEEN 1 AND 5)
);

-- What stays of a session: its recording, slides, notes.
CREATE TABLE live_session_material (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id BIGINT UNSIGNED NOT NULL,
  kind       VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- RECORDING or MATERIAL
  title      VARCHAR(160)    NOT NULL,
  link       VARCHAR(500)    NOT NULL,
  added_by   BIGINT UNSIGNED NOT NULL,
  added_at   DATETIME(6)     NOT NULL,
  KEY live_session_material_session (session_id, id),
  KEY live_session_material_added (added_by),
  CONSTRAINT live_session_material_session FOREIGN KEY (session_id) REFERENCES live_session (id),
  CONSTRAINT live_session_material_added   FOREIGN KEY (added_by)   REFERENCES person (id)
);

-- Addresses by which a calendar programme reads somebody's sessions. Only the hash of the secret in it is kept.
CREATE TABLE calendar_feed (
  person_id   BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  secret_hash BINARY(32)      NOT NULL,
  made_at     DATETIME(6)     NOT NULL,
  UNIQUE KEY calendar_feed_secret (secret_hash),
  CONSTRAINT calendar_feed_person FOREIGN KEY (person_id) REFERENCES person (id)
);
