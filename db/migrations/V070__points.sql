-- What an act is worth. A change of a rule is a new version and never rewrites the past.
CREATE TABLE points_rule (
  id        BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  action    VARCHAR(40)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version   INT UNSIGNED      NOT NULL DEFAULT 1,
  points    SMALLINT UNSIGNED NOT NULL,
  per_day   SMALLINT UNSIGNED NULL,                                                 -- how often it pays, in the member's own days
  per_week  SMALLINT UNSIGNED NULL,
  per_month SMALLINT UNSIGNED NULL,
  UNIQUE KEY points_rule_action (action)
);

INSERT INTO points_rule (action, points, per_day, per_month) VALUES
  ('MODULE_COMPLETED',              20, NULL, NULL),
  ('PATH_COMPLETED',                30, NULL, NULL),
  ('REACTION_GIVEN',                 1,    5,   20),
  ('PROTEGE_FINISHED_PATH',         15, NULL, NULL),
  ('PROTEGE_BECAME_CHAMPION',       40, NULL, NULL),
  ('GRAND_PROTEGE_BECAME_CHAMPION', 10, NULL, NULL);

-- The second ledger: what was given for what. Append-only; taking back is a row with the opposite sign.
CREATE TABLE points_entry (
  activity_id  BIGINT UNSIGNED NOT NULL,
  rule_id      BIGINT UNSIGNED NOT NULL,
  rule_version INT UNSIGNED    NOT NULL,
  person_id    BIGINT UNSIGNED NOT NULL,
  points       SMALLINT        NOT NULL,                                            -- 0 where a cap was reached
  earned_at    DATETIME(6)     NOT NULL,
  local_day    DATE            NOT NULL,                                            -- the member's own, for caps
  PRIMARY KEY (activity_id, rule_id),
  KEY points_entry_person (person_id, earned_at, points),
  CONSTRAINT points_entry_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
  CONSTRAINT points_entry_rule     FOREIGN KEY (rule_id)     REFERENCES points_rule (id),
  CONSTRAINT points_entry_person   FOREIGN KEY (person_id)   REFERENCES person (id)
);

-- How often a rule has paid somebody in a day, week or month of theirs.
CREATE TABLE points_count (
  person_id BIGINT UNSIGNED   NOT NULL,
  rule_id   BIGINT UNSIGNED   NOT NULL,
  period    VARCHAR(10)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  n         SMALLINT UNSIGNED NOT NULL,
  PRIMARY KEY (person_id, rule_id, period),
  CONSTRAINT points_count_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT points_count_rule   FOREIGN KEY (rule_id)   REFERENCES points_rule (id)
);

-- Kept sums of points_entry, only of people who appear on boards and have more than nothing.
CREATE TABLE points_total (
  period     VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- all, 2026, 2026-Q4, 2026-11, 2026-W47
  person_id  BIGINT UNSIGNED NOT NULL,
  points     INT             NOT NULL,
  reached_at DATETIME(6)     NOT NULL,
  PRIMARY KEY (period, person_id),
  KEY points_total_listed (period, points DESC, reached_at, person_id),
  KEY points_total_person (person_id),
  CONSTRAINT points_total_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- How many people have how many points, so that a place is a sum over scores and not over people.
CREATE TABLE points_histogram (
  scope  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points INT          NOT NULL,
  people INT          NOT NULL,
  PRIMARY KEY (scope, period, points)
);
