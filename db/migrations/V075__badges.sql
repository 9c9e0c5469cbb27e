-- What can be earned. Words by language; the picture is drawn from shape, symbol and hue.
CREATE TABLE badge (
  id          BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug        VARCHAR(60)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind        VARCHAR(10)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,     -- AUTOMATIC or HR
  shape       VARCHAR(10)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,     -- circle, hexagon, shield
  symbol      VARCHAR(40)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,     -- an icon of the set
  hue         TINYINT UNSIGNED  NOT NULL,
  position    SMALLINT UNSIGNED NOT NULL,
  rule_action VARCHAR(40)       CHARACTER SET ascii COLLATE ascii_bin NULL,         -- automatic: so many acts of this kind
  rule_count  SMALLINT UNSIGNED NULL,
  UNIQUE KEY badge_slug (slug),
  CONSTRAINT badge_rule CHECK ((kind = 'AUTOMATIC') = (rule_action IS NOT NULL AND rule_count IS NOT NULL))
);

CREATE TABLE badge_text (
  badge_id    BIGINT UNSIGNED NOT NULL,
  language    CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(80)     NOT NULL,
  description VARCHAR(400)    NOT NULL,
  criteria    VARCHAR(400)    NOT NULL,
  PRIMARY KEY (badge_id, language),
  CONSTRAINT badge_text_badge FOREIGN KEY (badge_id) REFERENCES badge (id)
);

-- Who was given what, and why. An automatic badge is given once to a person, whatever is retried.
CREATE TABLE badge_award (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  badge_id     BIGINT UNSIGNED NOT NULL,
  person_id    BIGINT UNSIGNED NOT NULL,
  awarded_at   DATETIME(6)     NOT NULL,
  awarded_by   BIGINT UNSIGNED NULL,                                                -- NULL: by rule
  reason       VARCHAR(600)    NULL,
  evidence     VARCHAR(500)    NULL,                                                -- a web address
  once_key     VARCHAR(80)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY badge_award_once (once_key),
  KEY badge_award_person (person_id, awarded_at),
  KEY badge_award_badge (badge_id, awarded_at),
  KEY badge_award_by (awarded_by, awarded_at),
  CONSTRAINT badge_award_badge  FOREIGN KEY (badge_id)   REFERENCES badge (id),
  CONSTRAINT badge_award_person FOREIGN KEY (person_id)  REFERENCES person (id),
  CONSTRAINT badge_award_by     FOREIGN KEY (awarded_by) REFERENCES person (id)
);
