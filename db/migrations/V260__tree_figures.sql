-- Figures of the champions' tree for the lead, which read the whole tree: counted each night, with the spread.
CREATE TABLE tree_figure (
  id         TINYINT UNSIGNED NOT NULL PRIMARY KEY,                                  -- one row: 1
  counted_at DATETIME(6)      NOT NULL,                                              -- of the spread's latest month, too
  way_people INT UNSIGNED     NOT NULL,                                              -- who came from a sponsor to the label
  way_days   INT UNSIGNED     NOT NULL,                                              -- half of them needed so long
  champions  INT UNSIGNED     NOT NULL,
  full       INT UNSIGNED     NOT NULL,                                              -- of these, without a free place
  trees      INT UNSIGNED     NOT NULL,                                              -- of five people and more
  quiet      INT UNSIGNED     NOT NULL                                               -- of these, that nobody came to lately
);

CREATE TABLE tree_reproduction (
  generation   SMALLINT UNSIGNED NOT NULL PRIMARY KEY,
  champions    INT UNSIGNED      NOT NULL,
  brought      INT UNSIGNED      NOT NULL,                                           -- within a year of the label
  `over`       INT UNSIGNED      NOT NULL,                                           -- champions whose year is over
  brought_over INT UNSIGNED      NOT NULL
);
