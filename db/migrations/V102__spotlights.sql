-- Colleagues and what they made, shown to everyone for some days: only with their yes, and only until they say no.
CREATE TABLE spotlight (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  text_en     VARCHAR(600)    NOT NULL,
  text_fr     VARCHAR(600)    NOT NULL,
  about_path  VARCHAR(100)    CHARACTER SET ascii COLLATE ascii_bin NULL,           -- the work, on this portal
  about_title VARCHAR(200)    NULL,
  starts_on   DATE            NOT NULL,
  ends_on     DATE            NOT NULL,
  asked_by    BIGINT UNSIGNED NOT NULL,
  asked_at    DATETIME(6)     NOT NULL,
  ended_at    DATETIME(6)     NULL,                                                 -- taken down by the desk
  once_key    VARCHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY spotlight_once (once_key),
  KEY spotlight_days (ends_on, starts_on),
  KEY spotlight_asked (asked_by),
  CONSTRAINT spotlight_asked FOREIGN KEY (asked_by) REFERENCES person (id),
  CONSTRAINT spotlight_order CHECK (starts_on <= ends_on)
);

-- Who is in it. Each must agree; one who refuses or withdraws ends it for all.
CREATE TABLE spotlight_person (
  spotlight_id BIGINT UNSIGNED NOT NULL,
  person_id    BIGINT UNSIGNED NOT NULL,
  agreed_at    DATETIME(6)     NULL,
  refused_at   DATETIME(6)     NULL,
  PRIMARY KEY (spotlight_id, person_id),
  KEY spotlight_person_person (person_id, spotlight_id),
  CONSTRAINT spotlight_person_spotlight FOREIGN KEY (spotlight_id) REFERENCES spotlight (id),
  CONSTRAINT spotlight_person_person    FOREIGN KEY (person_id)    REFERENCES person (id)
);

-- Whoever plans a spotlight holds this row, so that no day ever has more than three.
CREATE TABLE spotlight_desk (
  id TINYINT UNSIGNED NOT NULL PRIMARY KEY
);

INSERT INTO spotlight_desk (id) VALUES (1);
