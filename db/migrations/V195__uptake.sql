-- How many of those who work here have completed what, by unit (without what is below it) and country. Kept, so that a page
-- need not count a million completions; each change is appended and folded in within a minute, so that nobody waits for a row
-- that everybody changes. What holds now is the sum of both tables.
CREATE TABLE uptake (
  subject    VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- PEOPLE (id 0: who works there), PATH or MODULE
  subject_id BIGINT UNSIGNED NOT NULL,
  unit_id    BIGINT UNSIGNED NOT NULL,
  country    CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  people     INT             NOT NULL,
  PRIMARY KEY (subject, subject_id, unit_id, country)
);

-- No counter of ids: whoever writes by INSERT … SELECT would hold it, and all writers would go one by one.
CREATE TABLE uptake_change (
  id         BIGINT UNSIGNED NOT NULL DEFAULT UUID_SHORT() PRIMARY KEY,
  subject    VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT UNSIGNED NOT NULL,
  unit_id    BIGINT UNSIGNED NOT NULL,
  country    CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  people     INT             NOT NULL
);

CREATE VIEW uptake_now AS
SELECT subject, subject_id, unit_id, country, people FROM uptake
 UNION ALL
SELECT subject, subject_id, unit_id, country, people FROM uptake_change;
