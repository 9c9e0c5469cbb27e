-- The weekly letter. A row in digest is a letter that was decided on; the key decides that there is one a week.
CREATE TABLE digest (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT UNSIGNED NOT NULL,
  week       DATE            NOT NULL,                                              -- the Monday of that week
  since_at   DATETIME(6)     NOT NULL,                                              -- it tells what was told from here on
  until_at   DATETIME(6)     NOT NULL,                                              -- and before this
  decided_at DATETIME(6)     NOT NULL,
  batch      CHAR(36)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- who was first
  UNIQUE KEY digest_once (person_id, week),
  KEY digest_batch (batch),
  CONSTRAINT digest_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Members with something unread, and when to look at them next.
CREATE TABLE digest_due (
  person_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  due_at    DATETIME(6)     NOT NULL,
  KEY digest_due_at (due_at, person_id),
  CONSTRAINT digest_due_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- How far notifications were looked through for them.
CREATE TABLE digest_sweep (
  id         TINYINT UNSIGNED NOT NULL PRIMARY KEY,
  told_until DATETIME(6)      NOT NULL
);

INSERT INTO digest_sweep (id, told_until) VALUES (1, '2000-01-01');

-- Members who chose another day than the programme's, or no letter.
CREATE TABLE digest_choice (
  person_id BIGINT UNSIGNED  NOT NULL PRIMARY KEY,
  weekday   TINYINT UNSIGNED NULL,                                                  -- Monday is 1; NULL: the programme's
  off_since DATETIME(6)      NULL,
  CONSTRAINT digest_choice_person  FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT digest_choice_weekday CHECK (weekday BETWEEN 1 AND 7)
);
