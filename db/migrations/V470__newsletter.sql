-- The editors' newsletter: one issue a week, one copy of it for each reader. The keys decide both.
CREATE TABLE newsletter_issue (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  week        DATE            NOT NULL,                                             -- its Monday
  revision    INT UNSIGNED    NOT NULL DEFAULT 0,                                   -- goes up with each change: whoever saw another one was overtaken
  made_by     BIGINT UNSIGNED NOT NULL,
  made_at     DATETIME(6)     NOT NULL,
  leaves_on   DATE            NULL,                                                 -- by each reader's own calendar
  released_at DATETIME(6)     NULL,
  released_by BIGINT UNSIGNED NULL,
  begun_at    DATETIME(6)     NULL,                                                 -- copies are made from here on: its words stay as they are
  enlisted_to BIGINT UNSIGNED NOT NULL DEFAULT 0,                                   -- copies were made for members up to this number
  enlisted_at DATETIME(6)     NULL,                                                 -- for all of them
  stopped_at  DATETIME(6)     NULL,
  stopped_by  BIGINT UNSIGNED NULL,
  closed_at   DATETIME(6)     NULL,                                                 -- nothing leaves any more, and this is what became of it:
  sent        INT UNSIGNED    NOT NULL DEFAULT 0,
  refused     INT UNSIGNED    NOT NULL DEFAULT 0,
  unknown     INT UNSIGNED    NOT NULL DEFAULT 0,
  UNIQUE KEY newsletter_issue_week (week),
  KEY newsletter_issue_made_by (made_by),
  KEY newsletter_issue_released_by (released_by),
  KEY newsletter_issue_stopped_by (stopped_by),
  CONSTRAINT newsletter_issue_made_by     FOREIGN KEY (made_by)     REFERENCES person (id),
  CONSTRAINT newsletter_issue_released_by FOREIGN KEY (released_by) REFERENCES person (id),
  CONSTRAINT newsletter_issue_stopped_by  FOREIGN KEY (stopped_by)  REFERENCES person (id),
  CONSTRAINT newsletter_issue_release     CHECK ((released_at IS NULL) = (leaves_on IS NULL))
);

-- What it says in a language. Who reads another one gets no copy.
CREATE TABLE newsletter_text (
  issue_id     BIGINT UNSIGNED NOT NULL,
  language     CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject      VARCHAR(120)    NOT NULL,
  introduction VARCHAR(2000)   NOT NULL,
  PRIMARY KEY (issue_id, language),
  CONSTRAINT newsletter_text_issue FOREIGN KEY (issue_id) REFERENCES newsletter_issue (id)
);

-- Pieces of the feed in it, in the editors' order. One with a topic stands under its heading, first for those who follow it.
CREATE TABLE newsletter_piece (
  issue_id BIGINT UNSIGNED  NOT NULL,
  item_id  BIGINT UNSIGNED  NOT NULL,
  position TINYINT UNSIGNED NOT NULL,
  topic_id BIGINT UNSIGNED  NULL,
  line_fr  VARCHAR(300)     NOT NULL DEFAULT '',                                    -- the editors' own line; none: the piece's summary
  line_en  VARCHAR(300)     NOT NULL DEFAULT '',
  PRIMARY KEY (issue_id, item_id),
  KEY newsletter_piece_item (item_id),
  KEY newsletter_piece_topic (topic_id),
  CONSTRAINT newsletter_piece_issue FOREIGN KEY (issue_id) REFERENCES newsletter_issue (id),
  CONSTRAINT newsletter_piece_item  FOREIGN KEY (item_id)  REFERENCES content_item (id),
  CONSTRAINT newsletter_piece_topic FOREIGN KEY (topic_id) REFERENCES topic (id)
);
