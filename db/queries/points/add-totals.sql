-- Adds to sums, in the order in which they are given, and returns what they are now.
INSERT INTO points_total (period, person_id, points, reached_at, unit_id, country)
SELECT t.period, t.person_id, t.points, t.reached_at, t.unit_id, t.country
  FROM JSON_TABLE(:totals, '$[*]' COLUMNS (
         period     VARCHAR(10)     PATH '$[0]',
         person_id  BIGINT UNSIGNED PATH '$[1]',
         points     INT             PATH '$[2]',
         reached_at DATETIME(6)     PATH '$[3]',
         unit_id    BIGINT UNSIGNED PATH '$[4]',
         country    CHAR(2)         PATH '$[5]')) t
    ON DUPLICATE KEY UPDATE points     = points_total.points + VALUES(points),
                            reached_at = GREATEST(points_total.reached_at, VALUES(reached_at))
RETURNING period, person_id, points, reached_at, unit_id, country
