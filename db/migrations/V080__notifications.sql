-- What a person should know. One row for one thing, however often it is told.
CREATE TABLE notification (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT UNSIGNED NOT NULL,
  kind       VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT UNSIGNED NOT NULL,
  details    JSON            NOT NULL DEFAULT '{}',                                 -- what the sentence is filled in with
  told_at    DATETIME(6)     NOT NULL,
  read_at    DATETIME(6)     NULL,
  UNIQUE KEY notification_once (person_id, kind, subject_id),
  KEY notification_unread (person_id, read_at, told_at),
  KEY notification_latest (person_id, told_at),
  CONSTRAINT notification_person FOREIGN KEY (person_id) REFERENCES person (id)
);
