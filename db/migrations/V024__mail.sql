-- Mail that is to leave, written in the transaction that gives the reason for it.

CREATE TABLE mail (
  id         BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT UNSIGNED  NOT NULL,
  letter     VARCHAR(40)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- which letter: a template
  details    JSON             NOT NULL DEFAULT '{}',                                -- what it fills in; forgotten once sent
  created_at DATETIME(6)      NOT NULL,
  due_at     DATETIME(6)      NULL,                                                 -- NULL once sent, or given up
  attempts   TINYINT UNSIGNED NOT NULL DEFAULT 0,
  taken_by   CHAR(36)         CHARACTER SET ascii COLLATE ascii_bin NULL,           -- the batch that is at work on it
  sent_at    DATETIME(6)      NULL,
  last_error VARCHAR(500)     NULL,
  KEY mail_due (due_at, id),
  KEY mail_taken (taken_by),
  KEY mail_created (created_at),
  KEY mail_person (person_id, id),
  CONSTRAINT mail_person FOREIGN KEY (person_id) REFERENCES person (id)
);
