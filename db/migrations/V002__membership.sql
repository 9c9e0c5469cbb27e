-- Who is an ambassador: joined by free choice, and under which name they appear.

CREATE TABLE charter (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT UNSIGNED    NOT NULL,
  published_at DATETIME(6)     NOT NULL,
  UNIQUE KEY charter_version (version)
);

CREATE TABLE charter_text (
  charter_id BIGINT UNSIGNED NOT NULL,
  language   CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title      VARCHAR(200)    NOT NULL,
  summary    VARCHAR(500)    NOT NULL,
  disclosure VARCHAR(200)    NOT NULL,
  body       MEDIUMTEXT      NOT NULL,
  PRIMARY KEY (charter_id, language),
  CONSTRAINT charter_text_charter FOREIGN KEY (charter_id) REFERENCES charter (id)
);

CREATE TABLE membership (
  person_id  BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  charter_id BIGINT UNSIGNED NOT NULL,
  joined_at  DATETIME(6)     NOT NULL,
  board_name VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- REAL, PSEUDONYM or ABSENT
  pseudonym  VARCHAR(40)     NULL,
  UNIQUE KEY membership_pseudonym (pseudonym),
  CONSTRAINT membership_person  FOREIGN KEY (person_id)  REFERENCES person (id),
  CONSTRAINT membership_charter FOREIGN KEY (charter_id) REFERENCES charter (id),
  CONSTRAINT membership_name    CHECK (board_name IN ('REAL', 'ABSENT') OR pseudonym IS NOT NULL)
);

-- Memberships that ended. A person may come back; each time is a row.
CREATE TABLE membership_past (
  id        BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT UNSIGNED NOT NULL,
  joined_at DATETIME(6)     NOT NULL,
  left_at   DATETIME(6)     NOT NULL,
  KEY membership_past_person (person_id, left_at),
  CONSTRAINT membership_past_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Holders of the champion label.
CREATE TABLE champion (
  person_id   BIGINT UNSIGNED  NOT NULL PRIMARY KEY,
  since       DATETIME(6)      NOT NULL,
  valid_until DATE             NOT NULL,
  founding    BOOLEAN          NOT NULL DEFAULT FALSE,                              -- appointed by the lead, sponsored by nobody
  places      TINYINT UNSIGNED NOT NULL DEFAULT 5,                                  -- active protégés they have room for
  CONSTRAINT champion_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- The one gate for everything that shows people in order of points: who appears, and under which name.
CREATE VIEW board_member AS
SELECT m.person_id,
       IF(m.board_name = 'PSEUDONYM', m.pseudonym, CONCAT(p.given_name, ' ', p.family_name)) AS shown_name,
       IF(m.board_name = 'REAL', p.handle, NULL)                                             AS handle,
       p.unit_id, p.country
  FROM membership m
  JOIN person p ON p.id = m.person_id
 WHERE m.board_name <> 'ABSENT'
   AND p.deactivated_at IS NULL;
