-- Scopes whose people are counted by score (points_histogram): everyone, and what has two thousand people or more. Smaller ones are counted when somebody reads
-- their boards, so that an act writes few rows. The row of everyone is always there: whoever writes sums holds it shared, whoever changes this table holds it alone.
CREATE TABLE points_scope (
  scope  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  people INT         NOT NULL,                                                      -- who had points when they were counted last
  filled BOOLEAN     NOT NULL DEFAULT FALSE                                         -- FALSE: its rows of points_histogram are still to be written
);

INSERT INTO points_scope (scope, people, filled)
SELECT scope, SUM(people), TRUE
  FROM points_histogram
 WHERE period = 'all'
   AND points > 0
 GROUP BY scope
HAVING SUM(people) >= 2000;

INSERT INTO points_scope (scope, people, filled) VALUES ('everyone', 0, TRUE)
    ON DUPLICATE KEY UPDATE filled = TRUE;

DELETE h
  FROM points_histogram h
  LEFT JOIN points_scope s ON s.scope = h.scope
 WHERE s.scope IS NULL;
