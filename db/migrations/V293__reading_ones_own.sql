-- What readers keep, what they do not want to see, and until when they have seen what is new.
CREATE TABLE content_bookmark (
  person_id BIGINT UNSIGNED NOT NULL,
  item_id   BIGINT UNSIGNED NOT NULL,
  kept_at   DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, item_id),
  KEY content_bookmark_latest (person_id, kept_at, item_id),
  KEY content_bookmark_item (item_id),
  CONSTRAINT content_bookmark_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT content_bookmark_item   FOREIGN KEY (item_id)   REFERENCES content_item (id)
);

CREATE TABLE content_hidden (
  person_id BIGINT UNSIGNED NOT NULL,
  item_id   BIGINT UNSIGNED NOT NULL,
  hidden_at DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, item_id),
  KEY content_hidden_item (item_id),
  CONSTRAINT content_hidden_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT content_hidden_item   FOREIGN KEY (item_id)   REFERENCES content_item (id)
);

CREATE TABLE feed_visit (
  person_id  BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  seen_until DATETIME(6)     NOT NULL,                                                         -- what came out later is new to them
  CONSTRAINT feed_visit_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- One of a few reactions. content_reaction counts them by kind; content_item.reactions stays the sum.
ALTER TABLE reaction
  ADD COLUMN kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'USEFUL';

CREATE TABLE content_reaction (
  item_id BIGINT UNSIGNED NOT NULL,
  kind    VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  n       INT UNSIGNED    NOT NULL,
  PRIMARY KEY (item_id, kind),
  CONSTRAINT content_reaction_item FOREIGN KEY (item_id) REFERENCES content_item (id)
);

INSERT INTO content_reaction (item_id, kind, n)
SELECT item_id, 'USEFUL', COUNT(*) FROM reaction GROUP BY item_id;
