-- One copy for a reader. It is reserved by a batch (taken_by, due again in ten minutes), then marked as begun, alone, before the
-- mail server hears of it: from then on it is never due again, unless the mail server surely did not take it.
CREATE TABLE newsletter_copy (
  id         BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  issue_id   BIGINT UNSIGNED  NOT NULL,
  person_id  BIGINT UNSIGNED  NOT NULL,
  due_at     DATETIME(6)      NULL,                                                 -- NULL: it has begun, or there is no reason for it any more
  taken_by   CHAR(36)         CHARACTER SET ascii COLLATE ascii_bin NULL,           -- the batch that has reserved it
  attempts   TINYINT UNSIGNED NOT NULL DEFAULT 0,
  begun_at   DATETIME(6)      NULL,
  sent_at    DATETIME(6)      NULL,
  refused_at DATETIME(6)      NULL,                                                 -- for good
  reply      VARCHAR(300)     NULL,                                                 -- what the mail server said last
  UNIQUE KEY newsletter_copy_once (issue_id, person_id),
  KEY newsletter_copy_due (due_at, id),
  KEY newsletter_copy_taken (taken_by),
  KEY newsletter_copy_person (person_id),
  CONSTRAINT newsletter_copy_issue  FOREIGN KEY (issue_id)  REFERENCES newsletter_issue (id),
  CONSTRAINT newsletter_copy_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Members who want none, and those whose address was refused. Without a row, a member gets it.
CREATE TABLE newsletter_reader (
  person_id  BIGINT UNSIGNED  NOT NULL PRIMARY KEY,
  off_since  DATETIME(6)      NULL,
  refusals   TINYINT UNSIGNED NOT NULL DEFAULT 0,                                   -- of the address for good, one after the other
  stopped_at DATETIME(6)      NULL,                                                 -- so often that it is not written to any more
  CONSTRAINT newsletter_reader_person FOREIGN KEY (person_id) REFERENCES person (id)
);
