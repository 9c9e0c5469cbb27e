-- What there is to read, watch and relay. An item shows from published_at on.

CREATE TABLE content_item (
  id           BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  format       VARCHAR(20)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  topic_id     BIGINT UNSIGNED   NULL,
  source_id    BIGINT UNSIGNED   NULL,                                                   -- where it was read, or
  author_id    BIGINT UNSIGNED   NULL,                                                   -- who wrote it
  guid_hash    BINARY(32)        NULL,                                                   -- what the source calls it
  link         VARCHAR(2000)     NULL,
  minutes      SMALLINT UNSIGNED NOT NULL,
  notes        VARCHAR(200)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',  -- what the import had to mend
  reactions    INT UNSIGNED      NOT NULL DEFAULT 0,                                     -- kept: rows of reaction
  published_at DATETIME(6)       NOT NULL,
  created_at   DATETIME(6)       NOT NULL,
  UNIQUE KEY content_item_origin (source_id, guid_hash),
  KEY content_item_newest (published_at, id),
  KEY content_item_by_format (format, published_at, id),
  KEY content_item_by_topic (topic_id, published_at, id),
  KEY content_item_by_topic_and_format (topic_id, format, published_at, id),
  KEY content_item_author (author_id, published_at),
  CONSTRAINT content_item_topic  FOREIGN KEY (topic_id)  REFERENCES topic (id),
  CONSTRAINT content_item_source FOREIGN KEY (source_id) REFERENCES feed_source (id),
  CONSTRAINT content_item_author FOREIGN KEY (author_id) REFERENCES person (id)
);

CREATE TABLE content_text (
  item_id  BIGINT UNSIGNED NOT NULL,
  language CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title    VARCHAR(300)    NOT NULL,
  summary  VARCHAR(600)    NOT NULL,
  body     MEDIUMTEXT      NOT NULL,                                                     -- HTML, already sanitised
  PRIMARY KEY (item_id, language),
  CONSTRAINT content_text_item FOREIGN KEY (item_id) REFERENCES content_item (id)
);
