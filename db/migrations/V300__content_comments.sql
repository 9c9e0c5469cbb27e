-- What people write below a content item. A reply names the comment that began its thread, and that one names itself: so
-- a page is a stretch of one index, in the order in which it is read.
CREATE TABLE content_comment (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id      BIGINT UNSIGNED NOT NULL,
  thread_id    BIGINT UNSIGNED NULL,                                                -- NULL only while its transaction runs
  author_id    BIGINT UNSIGNED NOT NULL,
  words        VARCHAR(2000)   NOT NULL,                                            -- with @handle for people; empty once withdrawn
  language     CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,      -- of the page it was written on
  written_at   DATETIME(6)     NOT NULL,
  changed_at   DATETIME(6)     NULL,
  withdrawn_at DATETIME(6)     NULL,                                                -- by its author
  removed_at   DATETIME(6)     NULL,                                                -- by the editors, who can put it back
  once_key     VARCHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,      -- of the form that was sent
  UNIQUE KEY content_comment_once (author_id, once_key),
  KEY content_comment_reading (item_id, thread_id, id),
  KEY content_comment_thread (thread_id),
  CONSTRAINT content_comment_item   FOREIGN KEY (item_id)   REFERENCES content_item (id),
  CONSTRAINT content_comment_thread FOREIGN KEY (thread_id) REFERENCES content_comment (id),
  CONSTRAINT content_comment_author FOREIGN KEY (author_id) REFERENCES person (id)
);

-- How many comments stand below an item: neither withdrawn nor removed.
CREATE TABLE content_comment_count (
  item_id  BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  standing INT UNSIGNED    NOT NULL,
  CONSTRAINT content_comment_count_item FOREIGN KEY (item_id) REFERENCES content_item (id)
);

-- Who is named in a comment, and by that has been told of it.
CREATE TABLE content_comment_mention (
  comment_id BIGINT UNSIGNED NOT NULL,
  person_id  BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (comment_id, person_id),
  KEY content_comment_mention_person (person_id),
  CONSTRAINT content_comment_mention_comment FOREIGN KEY (comment_id) REFERENCES content_comment (id),
  CONSTRAINT content_comment_mention_person  FOREIGN KEY (person_id)  REFERENCES person (id)
);
