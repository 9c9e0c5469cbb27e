-- The ledger. Rows are inserted and never updated or deleted.
CREATE TABLE activity (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id   BIGINT UNSIGNED NOT NULL,
  action      VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id  BIGINT UNSIGNED NOT NULL,                                             -- the action says of which kind
  details     JSON            NOT NULL DEFAULT '{}',
  occurred_at DATETIME(6)     NOT NULL,
  once_key    VARCHAR(120)    CHARACTER SET ascii COLLATE ascii_bin NULL,           -- where it can be true only once
  reverses_id BIGINT UNSIGNED NULL,                                                 -- the fact that this one takes back
  UNIQUE KEY activity_once (once_key),
  UNIQUE KEY activity_reversed_once (reverses_id),
  KEY activity_by_person (person_id, action, occurred_at),
  KEY activity_by_action (action, occurred_at),
  CONSTRAINT activity_person   FOREIGN KEY (person_id)   REFERENCES person (id),
  CONSTRAINT activity_reverses FOREIGN KEY (reverses_id) REFERENCES activity (id)
);

-- What each listener still has to do, written in the same transaction as the activity.
CREATE TABLE activity_delivery (
  activity_id BIGINT UNSIGNED  NOT NULL,
  listener    VARCHAR(40)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at      DATETIME(6)      NULL,                                                -- NULL once delivered
  attempts    TINYINT UNSIGNED NOT NULL DEFAULT 0,
  taken_by    CHAR(36)         CHARACTER SET ascii COLLATE ascii_bin NULL,          -- the batch that is at work on it
  last_error  VARCHAR(500)     NULL,
  PRIMARY KEY (activity_id, listener),
  KEY delivery_due (listener, due_at, activity_id),
  KEY delivery_taken (taken_by),
  CONSTRAINT delivery_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
);
