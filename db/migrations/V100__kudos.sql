-- Thank-yous between colleagues. The message always arrives; turn says how it is counted.
CREATE TABLE kudos (
  id            BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  giver_id      BIGINT UNSIGNED  NOT NULL,
  receiver_id   BIGINT UNSIGNED  NOT NULL,
  message       VARCHAR(500)     NOT NULL,
  language      CHAR(2)          CHARACTER SET ascii COLLATE ascii_bin NOT NULL,    -- of the page it was written on
  about_path    VARCHAR(100)     CHARACTER SET ascii COLLATE ascii_bin NULL,        -- the work it is about, on this portal
  about_title   VARCHAR(200)     NULL,
  turn          TINYINT UNSIGNED NOT NULL,                                          -- thanks between the two, or round in a circle of three, before it
  given_at      DATETIME(6)      NOT NULL,
  shown_at      DATETIME(6)      NULL,                                              -- on the wall since, by the receiver's wish
  taken_back_at DATETIME(6)      NULL,
  once_key      VARCHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY kudos_once (once_key),
  KEY kudos_between (giver_id, receiver_id, given_at),
  KEY kudos_given (giver_id, id),
  KEY kudos_received (receiver_id, id),
  CONSTRAINT kudos_giver    FOREIGN KEY (giver_id)    REFERENCES person (id),
  CONSTRAINT kudos_receiver FOREIGN KEY (receiver_id) REFERENCES person (id),
  CONSTRAINT kudos_to_others CHECK (giver_id <> receiver_id),
  CONSTRAINT kudos_shown CHECK (shown_at IS NULL OR taken_back_at IS NULL)
);

-- How many thank-yous somebody has given and received that were not taken back. Whoever gives one holds
-- both rows, the lower number first, so that what lies between two people is counted one after the other.
CREATE TABLE kudos_tally (
  person_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  given     INT UNSIGNED    NOT NULL DEFAULT 0,
  received  INT UNSIGNED    NOT NULL DEFAULT 0,
  KEY kudos_tally_received (received, person_id),
  CONSTRAINT kudos_tally_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- The wall, once for each way to look at it: everyone (all), a country (c:FR), a unit and those above it
-- (u:12), one person (p:34).
CREATE TABLE kudos_wall (
  scope    VARCHAR(24)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kudos_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (scope, kudos_id),
  KEY kudos_wall_kudos (kudos_id),
  CONSTRAINT kudos_wall_kudos FOREIGN KEY (kudos_id) REFERENCES kudos (id)
);
