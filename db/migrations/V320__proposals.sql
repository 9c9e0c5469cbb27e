-- What people propose to the editors. A draft while sent_at is NULL: taking a proposal back makes it one again.
CREATE TABLE proposal (
  id             BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  author_id      BIGINT UNSIGNED NOT NULL,
  once_key       VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,    -- of the form in which it is written
  kind           VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,    -- SUBJECT, TEXT, PICTURE, TESTIMONY
  title          VARCHAR(160)    NOT NULL,
  words          MEDIUMTEXT      NOT NULL,                                          -- Markdown
  language       CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  topic_id       BIGINT UNSIGNED NULL,
  naming         VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,    -- how the author wishes to be named
  picture        VARCHAR(60)     CHARACTER SET ascii COLLATE ascii_bin NULL,        -- the address of a medium
  picture_words  VARCHAR(300)    NOT NULL DEFAULT '',                               -- what the picture shows
  version        INT UNSIGNED    NOT NULL DEFAULT 1,                                -- goes up when it changes hands: whoever answers says what they saw
  begun_at       DATETIME(6)     NOT NULL,
  changed_at     DATETIME(6)     NOT NULL,
  sent_at        DATETIME(6)     NULL,
  due_on         DATE            NULL,                                              -- the last day of the promise
  asked_at       DATETIME(6)     NULL,                                              -- a question waits for the author, and the promise stands still
  answered_at    DATETIME(6)     NULL,
  answered_by    BIGINT UNSIGNED NULL,
  answer         VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,        -- ACCEPTED, DECLINED, PUBLISHED: by its author, who is trusted
  in_time        BOOLEAN         NULL,                                              -- whether the promise was kept
  reason         VARCHAR(2000)   NOT NULL DEFAULT '',                               -- the editor's words to the author
  piece_id       BIGINT UNSIGNED NULL,                                              -- what became of it in the studio
  item_id        BIGINT UNSIGNED NULL,                                              -- what readers see of it, or will
  published_at   DATETIME(6)     NULL,                                              -- when we noticed that they do
  taken_down_at  DATETIME(6)     NULL,
  taken_down_by  BIGINT UNSIGNED NULL,
  taken_down_for VARCHAR(2000)   NOT NULL DEFAULT '',
  waiting_on     DATE            AS (IF(answered_at IS NULL AND asked_at IS NULL, due_on, NULL)) PERSISTENT,
  unpublished    BIGINT UNSIGNED AS (IF(published_at IS NULL AND taken_down_at IS NULL, item_id, NULL)) PERSISTENT,
  UNIQUE KEY proposal_once (author_id, once_key),
  KEY proposal_of_author (author_id, changed_at),
  KEY proposal_waiting (waiting_on, id),
  KEY proposal_asked (asked_at),
  KEY proposal_answered (answered_at),
  KEY proposal_unpublished (unpublished),
  KEY proposal_piece (piece_id),
  KEY proposal_topic (topic_id),
  CONSTRAINT proposal_author        FOREIGN KEY (author_id)     REFERENCES person (id),
  CONSTRAINT proposal_topic         FOREIGN KEY (topic_id)      REFERENCES topic (id),
  CONSTRAINT proposal_answered_by   FOREIGN KEY (answered_by)   REFERENCES person (id),
  CONSTRAINT proposal_taken_down_by FOREIGN KEY (taken_down_by) REFERENCES person (id),
  CONSTRAINT proposal_item          FOREIGN KEY (item_id)       REFERENCES content_item (id),
  CONSTRAINT proposal_answer        CHECK ((answered_at IS NULL) = (answer IS NULL)),
  CONSTRAINT proposal_promise       CHECK ((sent_at IS NULL) = (due_on IS NULL))
);

-- An editor's questions and the author's replies, in their order.
CREATE TABLE proposal_message (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT UNSIGNED NOT NULL,
  person_id   BIGINT UNSIGNED NOT NULL,
  words       TEXT            NOT NULL,
  written_at  DATETIME(6)     NOT NULL,
  KEY proposal_message_of (proposal_id, id),
  KEY proposal_message_by (person_id),
  CONSTRAINT proposal_message_of FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT proposal_message_by FOREIGN KEY (person_id)   REFERENCES person (id)
);
