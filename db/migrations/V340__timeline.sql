-- The company's own accounts on networks, as editors keep them.
CREATE TABLE timeline_account (
  id        BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name      VARCHAR(120)    NOT NULL,
  network   VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address   VARCHAR(500)    NOT NULL,
  link_hash BINARY(32)      NOT NULL,                                               -- of what all spellings of the address have in common
  language  CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country   CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NULL,             -- NULL: the whole group's
  added_by  BIGINT UNSIGNED NOT NULL,
  added_at  DATETIME(6)     NOT NULL,
  closed_at DATETIME(6)     NULL,                                                   -- its posts are not shown any more
  UNIQUE KEY timeline_account_address (link_hash),
  KEY timeline_account_adder (added_by),
  CONSTRAINT timeline_account_adder FOREIGN KEY (added_by) REFERENCES person (id)
);

-- Public posts elsewhere, declared by who wrote them, or put in by editors for an account of the company. What somebody
-- declares is for themselves until they show it.
CREATE TABLE timeline_post (
  id                 BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  author_id          BIGINT UNSIGNED NULL,
  account_id         BIGINT UNSIGNED NULL,
  added_by           BIGINT UNSIGNED NOT NULL,
  once_key           VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- of the form that was sent
  network            VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  link               VARCHAR(2000)   NULL,
  link_hash          BINARY(32)      NULL,                                          -- of what all spellings of the link have in common
  words              VARCHAR(3000)   NOT NULL,
  language           CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country            CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NULL,    -- where its author worked then; NULL: the whole group's
  topic_id           BIGINT UNSIGNED NULL,
  item_id            BIGINT UNSIGNED NULL,                                          -- the piece of the feed that it relays
  posted_on          DATE            NOT NULL,
  declared_at        DATETIME(6)     NOT NULL,
  shown_at           DATETIME(6)     NULL,
  helped             BOOLEAN         NOT NULL,
  helper_id          BIGINT UNSIGNED NULL,
  helper_agreed_at   DATETIME(6)     NULL,
  helper_declined_at DATETIME(6)     NULL,
  taken_down_at      DATETIME(6)     NULL,                                          -- by editors
  taken_down_by      BIGINT UNSIGNED NULL,
  taken_down_for     VARCHAR(600)    NOT NULL DEFAULT '',
  -- a link has one author; what was taken down claims nothing
  claimed            BINARY(32)      AS (IF(taken_down_at IS NULL, link_hash, NULL)) PERSISTENT,
  visible            BOOLEAN         AS (shown_at IS NOT NULL AND taken_down_at IS NULL) PERSISTENT,
  UNIQUE KEY timeline_post_once (added_by, once_key),
  UNIQUE KEY timeline_post_own (author_id, link_hash),
  UNIQUE KEY timeline_post_claim (claimed),
  KEY timeline_post_shown (visible, posted_on, id),
  KEY timeline_post_network (network, visible, posted_on, id),
  KEY timeline_post_language (language, visible, posted_on, id),
  KEY timeline_post_country (country, visible, posted_on, id),
  KEY timeline_post_author (author_id, posted_on, id),
  KEY timeline_post_account (account_id, posted_on, id),
  KEY timeline_post_topic (topic_id, visible, posted_on, id),
  KEY timeline_post_item (item_id),
  KEY timeline_post_helper (helper_id),
  KEY timeline_post_taken_down (taken_down_by),
  CONSTRAINT timeline_post_author     FOREIGN KEY (author_id)     REFERENCES person (id),
  CONSTRAINT timeline_post_account    FOREIGN KEY (account_id)    REFERENCES timeline_account (id),
  CONSTRAINT timeline_post_adder      FOREIGN KEY (added_by)      REFERENCES person (id),
  CONSTRAINT timeline_post_topic      FOREIGN KEY (topic_id)      REFERENCES topic (id),
  CONSTRAINT timeline_post_item       FOREIGN KEY (item_id)       REFERENCES content_item (id),
  CONSTRAINT timeline_post_helper     FOREIGN KEY (helper_id)     REFERENCES person (id),
  CONSTRAINT timeline_post_taken_down FOREIGN KEY (taken_down_by) REFERENCES person (id),
  CONSTRAINT timeline_post_voice      CHECK ((author_id IS NULL) <> (account_id IS NULL))
);
