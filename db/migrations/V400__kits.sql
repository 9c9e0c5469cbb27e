-- What helps to tell a piece of the feed in one's own words. Every saving is an edition, and none is lost: a share names the
-- one that it was offered.
CREATE TABLE kit (
  item_id    BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  author_id  BIGINT UNSIGNED NOT NULL,
  edition    INT UNSIGNED    NOT NULL,                                               -- the latest; whoever saw another one was overtaken
  opened_at  DATETIME(6)     NULL,                                                   -- NULL: nobody is offered it
  changed_at DATETIME(6)     NOT NULL,
  changed_by BIGINT UNSIGNED NOT NULL,
  KEY kit_author (author_id),
  KEY kit_changer (changed_by),
  CONSTRAINT kit_item    FOREIGN KEY (item_id)    REFERENCES content_item (id),
  CONSTRAINT kit_author  FOREIGN KEY (author_id)  REFERENCES person (id),
  CONSTRAINT kit_changer FOREIGN KEY (changed_by) REFERENCES person (id)
);

CREATE TABLE kit_edition (
  item_id  BIGINT UNSIGNED NOT NULL,
  edition  INT UNSIGNED    NOT NULL,
  aids     MEDIUMTEXT      NOT NULL,                                                 -- JSON: facts, angles, questions and more, by language
  pictured BOOLEAN         NOT NULL,                                                 -- the piece's own picture may be used
  saved_at DATETIME(6)     NOT NULL,
  saved_by BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (item_id, edition),
  KEY kit_edition_saver (saved_by),
  CONSTRAINT kit_edition_kit   FOREIGN KEY (item_id)  REFERENCES kit (item_id),
  CONSTRAINT kit_edition_saver FOREIGN KEY (saved_by) REFERENCES person (id)
);

-- Beginnings. Other words are another opening: the one before stands in the editions until then, and is still recognised.
CREATE TABLE kit_opening (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id      BIGINT UNSIGNED NOT NULL,
  language     CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  network      VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,           -- NULL: any
  words        VARCHAR(600)    NOT NULL,
  place        SMALLINT UNSIGNED NOT NULL,
  from_edition INT UNSIGNED    NOT NULL,
  to_edition   INT UNSIGNED    NULL,                                                 -- the last that had it; NULL: the latest has it
  KEY kit_opening_item (item_id, to_edition, place),
  CONSTRAINT kit_opening_kit FOREIGN KEY (item_id) REFERENCES kit (item_id)
);
