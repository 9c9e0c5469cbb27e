-- How many people have how many points, one row for a scope and period: a batch of acts changes most scores of the few dozen
-- scopes that are counted, and wrote thousands of rows for that. A board reads the one row it needs.
CREATE TABLE points_scores (
  scope  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,                 -- as in points_scope
  period VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,                 -- as in points_total
  scores MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,                 -- [[points, people], …], the highest first
  PRIMARY KEY (scope, period)
);

INSERT INTO points_scores (scope, period, scores)
SELECT scope, period, CONCAT('[', GROUP_CONCAT('[', points, ',', people, ']' ORDER BY points DESC), ']')
  FROM points_histogram
 WHERE people <> 0
 GROUP BY scope, period;

DROP TABLE points_histogram;
RENAME TABLE points_scores TO points_histogram;
