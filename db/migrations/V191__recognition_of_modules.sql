-- Modules that count for another one: whoever has completed that one has this one counted, now and later.
CREATE TABLE module_equivalence (
  module_id  BIGINT UNSIGNED NOT NULL,                                              -- what is counted
  through_id BIGINT UNSIGNED NOT NULL,                                              -- for whoever has completed this
  PRIMARY KEY (module_id, through_id),
  KEY module_equivalence_through (through_id),
  CONSTRAINT module_equivalence_module  FOREIGN KEY (module_id)  REFERENCES training_module (id),
  CONSTRAINT module_equivalence_through FOREIGN KEY (through_id) REFERENCES training_module (id)
);

ALTER TABLE module_completion
  ADD COLUMN through_id BIGINT UNSIGNED NULL,                                       -- completed itself; NULL: this one was
  ADD KEY module_completion_through (through_id),
  ADD CONSTRAINT module_completion_through FOREIGN KEY (through_id) REFERENCES training_module (id);

-- Paths that somebody may have completed by a change of their authors: everybody is looked at once, in batches.
CREATE TABLE training_recount (
  path_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  up_to   BIGINT UNSIGNED NOT NULL,                                                 -- the last person who was looked at
  CONSTRAINT training_recount_path FOREIGN KEY (path_id) REFERENCES training_path (id)
);
