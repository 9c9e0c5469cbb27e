-- What can be found by its words. Words are in lower-case ASCII, as they stand in the text and as their stems, in every
-- language of the text, with a space before and after each; those of the title are in both columns.
CREATE TABLE search_entry (
  kind        VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,             -- see relais.search.Findable
  subject_id  BIGINT UNSIGNED NOT NULL,
  dated_at    DATETIME(6)     NOT NULL,
  title_words TEXT            CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words       MEDIUMTEXT      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (kind, subject_id),
  KEY search_entry_newest (kind, dated_at, subject_id),
  FULLTEXT KEY search_entry_title_words (title_words),
  FULLTEXT KEY search_entry_words (words)
);

-- What has to be read anew. No counter of ids and no key that two could meet at: nobody who writes waits here for somebody else.
CREATE TABLE search_due (
  id         BIGINT UNSIGNED NOT NULL DEFAULT UUID_SHORT() PRIMARY KEY,
  kind       VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT UNSIGNED NOT NULL
);

-- One row: whoever changes the index holds it.
CREATE TABLE search_turn (
  id TINYINT UNSIGNED NOT NULL PRIMARY KEY
);

INSERT INTO search_turn (id) VALUES (1);
