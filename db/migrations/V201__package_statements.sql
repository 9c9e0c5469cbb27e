-- What cmi5 content said of somebody, and what the portal said about that: to be read by the content alone, and for some
-- weeks only. What it comes to is kept in package_attempt.
CREATE TABLE package_statement (
  number     BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,                   -- in the order in which they came
  person_id  BIGINT UNSIGNED NOT NULL,
  package_id BIGINT UNSIGNED NOT NULL,
  id         CHAR(36)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- unique for one person in one package
  verb       VARCHAR(500)    COLLATE utf8mb4_nopad_bin NOT NULL,
  activity   VARCHAR(500)    COLLATE utf8mb4_nopad_bin NULL,                        -- the object, where it is one
  stored_at  DATETIME(6)     NOT NULL,
  size       INT UNSIGNED    NOT NULL,
  body       JSON            NOT NULL,
  UNIQUE KEY package_statement_id (person_id, package_id, id),
  KEY package_statement_size (person_id, package_id, number, size),
  KEY package_statement_stored (stored_at),
  CONSTRAINT package_statement_person  FOREIGN KEY (person_id)  REFERENCES person (id),
  CONSTRAINT package_statement_package FOREIGN KEY (package_id) REFERENCES package (id)
);
