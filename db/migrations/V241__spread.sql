-- How far the champions' example has travelled: who stood in the tree at the end of each month, by country and generation.
-- Months that are over stay as they were counted; the one that runs is counted again each night.
CREATE TABLE spread_month (
  month      DATE              NOT NULL,                                            -- its first day
  country    CHAR(2)           CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  generation SMALLINT UNSIGNED NOT NULL,                                            -- 1 at the top
  people     INT UNSIGNED      NOT NULL,
  champions  INT UNSIGNED      NOT NULL,                                            -- of these, with a valid label
  PRIMARY KEY (month, country, generation)
);

-- How many people work in each country, in the programme or not.
CREATE TABLE spread_country (
  country CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  people  INT UNSIGNED NOT NULL
);
