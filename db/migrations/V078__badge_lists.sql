-- A badge for many at once: first a list that only counts, then, confirmed, one award for each line to give.
CREATE TABLE badge_list (
  id           BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  badge_id     BIGINT UNSIGNED  NOT NULL,
  level        TINYINT UNSIGNED NOT NULL,
  reason       VARCHAR(600)     NOT NULL,
  evidence     VARCHAR(500)     NULL,
  made_by      BIGINT UNSIGNED  NOT NULL,
  made_at      DATETIME(6)      NOT NULL,
  once_key     VARCHAR(80)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,     -- of the form that was sent
  confirmed_at DATETIME(6)      NULL,
  finished_at  DATETIME(6)      NULL,
  UNIQUE KEY badge_list_once (once_key),
  KEY badge_list_by (made_by, made_at),
  KEY badge_list_open (finished_at, confirmed_at),
  CONSTRAINT badge_list_badge FOREIGN KEY (badge_id) REFERENCES badge (id),
  CONSTRAINT badge_list_by    FOREIGN KEY (made_by)  REFERENCES person (id)
);

CREATE TABLE badge_list_line (
  list_id   BIGINT UNSIGNED NOT NULL,
  line      INT UNSIGNED    NOT NULL,
  text      VARCHAR(254)    NOT NULL,                                               -- as it was written
  person_id BIGINT UNSIGNED NULL,
  outcome   VARCHAR(8)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,         -- TO_GIVE, GIVEN, HELD, UNKNOWN, BEYOND, UNFIT, TWICE
  award_id  BIGINT UNSIGNED NULL,
  PRIMARY KEY (list_id, line),
  UNIQUE KEY badge_list_person (list_id, person_id),
  KEY badge_list_outcome (list_id, outcome, line),
  CONSTRAINT badge_list_line_list   FOREIGN KEY (list_id)   REFERENCES badge_list (id),
  CONSTRAINT badge_list_line_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT badge_list_line_award  FOREIGN KEY (award_id)  REFERENCES badge_award (id)
);
