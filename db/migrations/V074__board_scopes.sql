-- Where people worked when they last earned in a period: boards of a country and of a unit with all below it read from here, so that a period that has ended
-- stays as it was. A sum may fall to nothing; such a row stays, and is on no board.
ALTER TABLE points_total
  ADD COLUMN unit_id BIGINT UNSIGNED NULL,
  ADD COLUMN country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL;

UPDATE points_total t JOIN person p ON p.id = t.person_id SET t.unit_id = p.unit_id, t.country = p.country;

ALTER TABLE points_total
  MODIFY unit_id BIGINT UNSIGNED NOT NULL,
  MODIFY country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  DROP KEY points_total_listed,
  ADD KEY points_total_everyone (period, points DESC, reached_at, person_id, unit_id),
  ADD KEY points_total_country (period, country, points DESC, reached_at, person_id),
  ADD KEY points_total_unit (period, unit_id, points DESC, reached_at, person_id);

-- Scopes: everyone, country:FR, unit:12 with all below it.
INSERT INTO points_histogram (scope, period, points, people)
SELECT CONCAT('country:', country), period, points, COUNT(*)
  FROM points_total
 WHERE points > 0
 GROUP BY country, period, points;

INSERT INTO points_histogram (scope, period, points, people)
SELECT CONCAT('unit:', above.id), t.period, t.points, COUNT(*)
  FROM points_total t
  JOIN unit u     ON u.id = t.unit_id
  JOIN unit above ON u.path LIKE CONCAT(above.path, '%')
 WHERE t.points > 0
 GROUP BY above.id, t.period, t.points;

-- Teams: a unit's own people, without those of units below it. Named from five on.
CREATE TABLE points_team (
  period  VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id BIGINT UNSIGNED NOT NULL,
  points  INT             NOT NULL,
  people  INT             NOT NULL,                                                 -- who have points in the period
  average DECIMAL(9, 1)   AS (IF(people >= 5, points / people, NULL)) PERSISTENT,
  PRIMARY KEY (period, unit_id),
  KEY points_team_listed (period, average DESC, unit_id),
  CONSTRAINT points_team_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

INSERT INTO points_team (period, unit_id, points, people)
SELECT period, unit_id, SUM(points), COUNT(*)
  FROM points_total
 WHERE points > 0
 GROUP BY period, unit_id;
