-- Press watch: the feeds we read. A source that was removed keeps its row, for its items name it.

CREATE TABLE feed_source (
  id             BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  address        VARCHAR(700)      CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,   -- https://… or file:name.xml
  name           VARCHAR(160)      NOT NULL,
  language       CHAR(2)           CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  topic_id       BIGINT UNSIGNED   NULL,
  added_by       BIGINT UNSIGNED   NULL,
  added_at       DATETIME(6)       NOT NULL,
  due_at         DATETIME(6)       NULL,                                                 -- NULL while paused, and once removed
  paused_at      DATETIME(6)       NULL,
  removed_at     DATETIME(6)       NULL,
  fetched_at     DATETIME(6)       NULL,                                                 -- the last try
  worked_at      DATETIME(6)       NULL,                                                 -- the last one that went well
  failures       SMALLINT UNSIGNED NOT NULL DEFAULT 0,                                   -- since then
  problem        VARCHAR(30)       CHARACTER SET ascii COLLATE ascii_bin NULL,
  problem_detail VARCHAR(300)      NOT NULL DEFAULT '',
  report         JSON              NOT NULL DEFAULT '{}',                                -- what came of the last one that went well
  etag           VARCHAR(300)      NULL,
  last_modified  VARCHAR(100)      NULL,
  UNIQUE KEY feed_source_address (address),
  KEY feed_source_due (due_at, id),
  KEY feed_source_listed (removed_at, name),
  KEY feed_source_topic (topic_id),
  KEY feed_source_added_by (added_by),
  CONSTRAINT feed_source_topic    FOREIGN KEY (topic_id) REFERENCES topic (id),
  CONSTRAINT feed_source_added_by FOREIGN KEY (added_by) REFERENCES person (id)
);
