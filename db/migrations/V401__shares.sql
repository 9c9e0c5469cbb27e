-- What a declared post was when it was declared or last changed. The post itself is the timeline's.
CREATE TABLE share (
  post_id        BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  person_id      BIGINT UNSIGNED NOT NULL,
  item_id        BIGINT UNSIGNED NULL,                                               -- NULL: a subject of one's own
  company        BOOLEAN         NOT NULL,                                           -- something of the company's
  posted_on      DATE            NOT NULL,
  from_kit       DOUBLE          NOT NULL,                                           -- of its wording, between 0 and 1
  from_colleague DOUBLE          NOT NULL,
  personal       BOOLEAN         NOT NULL,                                           -- in one's own voice, by the limits of that day
  kit_edition    INT UNSIGNED    NULL,                                               -- that was offered
  thanked_id     BIGINT UNSIGNED NULL,                                               -- whose kit it came of, where that counted
  action         VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NULL,         -- the fact that was recorded
  declared_at    DATETIME(6)     NOT NULL,
  KEY share_month (person_id, posted_on),
  KEY share_item (item_id),
  KEY share_thanked (thanked_id),
  CONSTRAINT share_post    FOREIGN KEY (post_id)    REFERENCES timeline_post (id),
  CONSTRAINT share_person  FOREIGN KEY (person_id)  REFERENCES person (id),
  CONSTRAINT share_item    FOREIGN KEY (item_id)    REFERENCES content_item (id),
  CONSTRAINT share_thanked FOREIGN KEY (thanked_id) REFERENCES person (id)
);

-- What somebody is writing. Nobody else reads it, and it is gone once it is declared.
CREATE TABLE share_draft (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT UNSIGNED NOT NULL,
  once_key   VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,         -- of the form in which it is written
  item_id    BIGINT UNSIGNED NULL,
  network    VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language   CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words      VARCHAR(3000)   NOT NULL,
  answers    TEXT            NOT NULL,                                               -- JSON: to the questions of the kit, in their order
  server     VARCHAR(120)    NOT NULL,                                               -- of Mastodon
  begun_at   DATETIME(6)     NOT NULL,
  changed_at DATETIME(6)     NOT NULL,
  UNIQUE KEY share_draft_once (person_id, once_key),
  KEY share_draft_mine (person_id, changed_at),
  KEY share_draft_item (item_id),
  CONSTRAINT share_draft_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT share_draft_item   FOREIGN KEY (item_id)   REFERENCES content_item (id)
);
