-- What cmi5 content wants to be reminded of: where somebody stopped, and how they like it.
CREATE TABLE package_document (
  person_id    BIGINT UNSIGNED   NOT NULL,
  package_id   BIGINT UNSIGNED   NOT NULL,
  part         SMALLINT UNSIGNED NOT NULL,                                          -- the position of an item; 0: of the learner, for all parts
  name         VARCHAR(255)      COLLATE utf8mb4_nopad_bin NOT NULL,
  content_type VARCHAR(200)      NOT NULL,
  changed_at   DATETIME(6)       NOT NULL,
  body         MEDIUMBLOB        NOT NULL,
  PRIMARY KEY (person_id, package_id, part, name),
  CONSTRAINT package_document_person  FOREIGN KEY (person_id)  REFERENCES person (id),
  CONSTRAINT package_document_package FOREIGN KEY (package_id) REFERENCES package (id)
);
