-- Levels for what one did for others: how many good turns each takes, and what counts as one.
CREATE TABLE level (
  id        TINYINT UNSIGNED  NOT NULL PRIMARY KEY,                                 -- from the first up
  slug      VARCHAR(20)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  symbol    VARCHAR(40)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- an icon of the set
  threshold SMALLINT UNSIGNED NOT NULL,
  UNIQUE KEY level_slug (slug),
  UNIQUE KEY level_threshold (threshold)
);

INSERT INTO level (id, slug, symbol, threshold) VALUES
  (1, 'spark',   'stars',            3),
  (2, 'lantern', 'lamp',            10),
  (3, 'torch',   'fire',            30),
  (4, 'beacon',  'brightness-high', 80);

CREATE TABLE level_act (
  action VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  turns  TINYINT NOT NULL,                                                          -- signed, for sums with what was taken back
  CONSTRAINT level_act_turns CHECK (turns > 0)
);

INSERT INTO level_act (action, turns) VALUES
  ('KUDOS_RECEIVED',                 1),
  ('PROTEGE_FINISHED_PATH',          3),
  ('PROTEGE_BECAME_CHAMPION',       10),
  ('GRAND_PROTEGE_BECAME_CHAMPION',  3);

-- Reached once, reached for good: no row is ever taken away from anybody.
CREATE TABLE person_level (
  person_id   BIGINT UNSIGNED  NOT NULL,
  level_id    TINYINT UNSIGNED NOT NULL,
  activity_id BIGINT UNSIGNED  NOT NULL,                                            -- the act that completed it
  reached_at  DATETIME(6)      NOT NULL,
  PRIMARY KEY (person_id, level_id),
  KEY person_level_activity (activity_id),
  CONSTRAINT person_level_person   FOREIGN KEY (person_id)   REFERENCES person (id),
  CONSTRAINT person_level_level    FOREIGN KEY (level_id)    REFERENCES level (id),
  CONSTRAINT person_level_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
);

-- What happened before there were levels counts as well.
INSERT INTO activity_delivery (activity_id, listener, due_at)
SELECT a.id, 'levels', a.occurred_at
  FROM activity a
  JOIN level_act c ON c.action = a.action
 WHERE a.reverses_id IS NULL;
