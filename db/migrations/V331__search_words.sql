-- In how many entries of a kind a word is, and in how many titles: by that the search chooses its way. The word '' is in all of
-- them. Kept with the entries. Names of people are here too, for suggestions alone.
CREATE TABLE search_word (
  word     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind     VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entries  INT          NOT NULL,
  titled   INT          NOT NULL,
  spelling VARCHAR(100) NULL,                                                            -- as it is written; NULL: only a stem
  near     BOOLEAN      NOT NULL DEFAULT FALSE,                                          -- it has its rows in search_near
  PRIMARY KEY (word, kind),
  KEY search_word_near (near)
);

-- Words without one letter or two, by which those that are nearly the same find each other.
CREATE TABLE search_near (
  variant VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  word    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (variant, word),
  KEY search_near_word (word)
);
