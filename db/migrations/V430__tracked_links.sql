-- Addresses of ours that lead to what people share: one for each person, piece, network and place that it leads to. Where it
-- leads is fixed when it is made.
CREATE TABLE tracked_link (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        CHAR(13)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id   BIGINT UNSIGNED NOT NULL,
  item_id     BIGINT UNSIGNED NULL,                                                 -- the piece of the feed; NULL: a subject of one's own
  network     VARCHAR(20)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target      VARCHAR(2000)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- with what says where a visit came from
  target_hash BINARY(32)      NOT NULL,                                             -- of the address as it was asked for
  made_at     DATETIME(6)     NOT NULL,
  ended_at    DATETIME(6)     NULL,
  ended_by    BIGINT UNSIGNED NULL,
  ended_for   VARCHAR(600)    NOT NULL DEFAULT '',                                  -- what editors write to its owner
  -- of those that are alike one leads on, and any number have ended
  piece       BIGINT UNSIGNED AS (IFNULL(item_id, 0)) PERSISTENT,
  living      BOOLEAN         AS (IF(ended_at IS NULL, TRUE, NULL)) PERSISTENT,
  UNIQUE KEY tracked_link_code (code),
  UNIQUE KEY tracked_link_once (person_id, network, piece, target_hash, living),
  KEY tracked_link_item (item_id),
  KEY tracked_link_ender (ended_by),
  CONSTRAINT tracked_link_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT tracked_link_item   FOREIGN KEY (item_id)   REFERENCES content_item (id),
  CONSTRAINT tracked_link_ender  FOREIGN KEY (ended_by)  REFERENCES person (id)
);
