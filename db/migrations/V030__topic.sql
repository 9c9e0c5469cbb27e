-- What content is about, and what members follow.

CREATE TABLE topic (
  id       BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug     VARCHAR(60)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  icon     VARCHAR(60)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position SMALLINT UNSIGNED NOT NULL,
  UNIQUE KEY topic_slug (slug),
  KEY topic_position (position, id)
);

CREATE TABLE topic_text (
  topic_id BIGINT UNSIGNED NOT NULL,
  language CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name     VARCHAR(100)    NOT NULL,
  PRIMARY KEY (topic_id, language),
  CONSTRAINT topic_text_topic FOREIGN KEY (topic_id) REFERENCES topic (id)
);
