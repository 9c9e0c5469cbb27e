-- What press watch brought. What several sources tell is one story; editors pick it, or set it aside.

CREATE TABLE press_story (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  state      VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'WAITING',   -- PICKED, ASIDE
  topic_id   BIGINT UNSIGNED NULL,
  dated_at   DATETIME(6)     NOT NULL,                                                           -- of its first entry
  found_at   DATETIME(6)     NOT NULL,
  entry_id   BIGINT UNSIGNED NULL,                                                               -- whose words count; NULL: the first one's
  item_id    BIGINT UNSIGNED NULL,                                                               -- once it was picked
  why        VARCHAR(400)    NOT NULL DEFAULT '',                                                -- it matters, in the editor's words
  decided_by BIGINT UNSIGNED NULL,                                                               -- NULL: its source publishes by itself
  decided_at DATETIME(6)     NULL,
  UNIQUE KEY press_story_item (item_id),
  KEY press_story_desk (state, dated_at, id),
  KEY press_story_desk_by_topic (state, topic_id, dated_at, id),
  KEY press_story_fading (state, found_at),
  CONSTRAINT press_story_item       FOREIGN KEY (item_id)    REFERENCES content_item (id),
  CONSTRAINT press_story_topic      FOREIGN KEY (topic_id)   REFERENCES topic (id),
  CONSTRAINT press_story_decided_by FOREIGN KEY (decided_by) REFERENCES person (id)
);

CREATE TABLE press_entry (
  id           BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  story_id     BIGINT UNSIGNED   NULL,                                                           -- NULL: faded, and known as long as its feed has it
  source_id    BIGINT UNSIGNED   NOT NULL,
  guid_hash    BINARY(32)        NOT NULL,                                                       -- what the source calls it
  content_hash BINARY(32)        NULL,                                                           -- of what it says
  link         VARCHAR(2000)     NULL,
  link_hash    BINARY(32)        NULL,                                                           -- the same for all spellings of a link
  language     CHAR(2)           CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title        VARCHAR(300)      NOT NULL,
  summary      VARCHAR(600)      NOT NULL,
  body         MEDIUMTEXT        NOT NULL,                                                       -- HTML, already sanitised
  author       VARCHAR(160)      NOT NULL DEFAULT '',
  minutes      SMALLINT UNSIGNED NOT NULL,
  notes        VARCHAR(200)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  dated_at     DATETIME(6)       NOT NULL,
  UNIQUE KEY press_entry_origin (source_id, guid_hash),
  KEY press_entry_story (story_id, id),
  KEY press_entry_source (source_id, story_id),
  KEY press_entry_link (link_hash),
  CONSTRAINT press_entry_story  FOREIGN KEY (story_id)  REFERENCES press_story (id),
  CONSTRAINT press_entry_source FOREIGN KEY (source_id) REFERENCES feed_source (id)
);

-- Pairs of words in titles, by which titles that are nearly the same find each other.
CREATE TABLE press_shingle (
  shingle  INT             NOT NULL,
  dated_at DATETIME(6)     NOT NULL,
  story_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (shingle, dated_at, story_id),
  KEY press_shingle_age (dated_at)
);

-- One row: whoever brings new entries holds it, so that two who bring the same story at once make one of it.
CREATE TABLE press_grouping (
  id TINYINT UNSIGNED NOT NULL PRIMARY KEY
);

INSERT INTO press_grouping (id) VALUES (1);
