-- Somebody found that a comment should be looked at. What follows is a conversation with its author, and perhaps its removal.
CREATE TABLE concern (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  comment_id BIGINT UNSIGNED NOT NULL,
  author_id  BIGINT UNSIGNED NOT NULL,                                              -- of the comment
  opened_at  DATETIME(6)     NOT NULL,
  closed_at  DATETIME(6)     NULL,                                                  -- gone six months later
  closed_by  BIGINT UNSIGNED NULL,
  outcome    VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,            -- SETTLED, REMOVED, RESTORED
  reason     VARCHAR(600)    NOT NULL DEFAULT '',                                   -- of a removal, for the author
  -- a comment has one open concern, however many report it
  open_for   BIGINT UNSIGNED AS (IF(closed_at IS NULL, comment_id, NULL)) PERSISTENT,
  UNIQUE KEY concern_open (open_for),
  KEY concern_comment (comment_id, opened_at),
  KEY concern_author (author_id, opened_at),
  KEY concern_closed (closed_at),
  KEY concern_closed_by (closed_by),
  CONSTRAINT concern_comment   FOREIGN KEY (comment_id) REFERENCES content_comment (id),
  CONSTRAINT concern_author    FOREIGN KEY (author_id)  REFERENCES person (id),
  CONSTRAINT concern_closed_by FOREIGN KEY (closed_by)  REFERENCES person (id)
);

-- Once for each person and comment. Nobody is shown who it was.
CREATE TABLE concern_report (
  comment_id  BIGINT UNSIGNED NOT NULL,
  reporter_id BIGINT UNSIGNED NOT NULL,
  concern_id  BIGINT UNSIGNED NOT NULL,
  reason      VARCHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words       VARCHAR(500)    NOT NULL,
  reported_at DATETIME(6)     NOT NULL,
  PRIMARY KEY (comment_id, reporter_id),
  KEY concern_report_reporter (reporter_id),
  KEY concern_report_concern (concern_id, reported_at),
  CONSTRAINT concern_report_comment  FOREIGN KEY (comment_id)  REFERENCES content_comment (id),
  CONSTRAINT concern_report_reporter FOREIGN KEY (reporter_id) REFERENCES person (id),
  CONSTRAINT concern_report_concern  FOREIGN KEY (concern_id)  REFERENCES concern (id)
);

-- What editors and the comment's author write to each other.
CREATE TABLE concern_letter (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  concern_id BIGINT UNSIGNED NOT NULL,
  writer_id  BIGINT UNSIGNED NOT NULL,
  words      VARCHAR(2000)   NOT NULL,
  written_at DATETIME(6)     NOT NULL,
  once_key   VARCHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY concern_letter_once (writer_id, once_key),
  KEY concern_letter_concern (concern_id, id),
  CONSTRAINT concern_letter_concern FOREIGN KEY (concern_id) REFERENCES concern (id),
  CONSTRAINT concern_letter_writer  FOREIGN KEY (writer_id)  REFERENCES person (id)
);
