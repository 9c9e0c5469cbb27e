-- How a path is followed. None of it belongs to a version: it holds for everybody at once, and takes nothing back.
ALTER TABLE training_path
  ADD COLUMN in_order BOOLEAN      NOT NULL DEFAULT FALSE,                           -- a module opens when those before it are completed
  ADD COLUMN revision INT UNSIGNED NOT NULL DEFAULT 0;                               -- grows with each change by authors

ALTER TABLE training_module ADD COLUMN optional BOOLEAN NOT NULL DEFAULT FALSE;      -- its path is complete without it

-- What is to be completed first, of whatever path.
CREATE TABLE module_prerequisite (
  module_id BIGINT UNSIGNED NOT NULL,
  first_id  BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (module_id, first_id),
  KEY module_prerequisite_first (first_id),
  CONSTRAINT module_prerequisite_module FOREIGN KEY (module_id) REFERENCES training_module (id),
  CONSTRAINT module_prerequisite_first  FOREIGN KEY (first_id)  REFERENCES training_module (id)
);

-- Whoever changes what comes before what takes this row first: two changes at once could close a circle together.
CREATE TABLE training_order (id TINYINT UNSIGNED NOT NULL PRIMARY KEY);
INSERT INTO training_order (id) VALUES (1);
