-- One row, locked by whoever changes the tree, before any person is locked.
CREATE TABLE mentoring_tree (
  id TINYINT UNSIGNED NOT NULL PRIMARY KEY
);

INSERT INTO mentoring_tree (id) VALUES (1);

-- Kept counts of everyone who has protégés: recounted along the way up whenever the tree changes.
CREATE TABLE mentoring_branch (
  person_id   BIGINT UNSIGNED   NOT NULL PRIMARY KEY,
  root        BOOLEAN           NOT NULL,                                           -- has no sponsor
  below       INT UNSIGNED      NOT NULL,                                           -- protégés, theirs, and so on
  generations SMALLINT UNSIGNED NOT NULL,                                           -- below this person
  KEY branch_by_root (root, below, generations),
  CONSTRAINT branch_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Founding champions stand at the top of the tree also while they have no protégés.
CREATE INDEX champion_founding ON champion (founding, person_id);
