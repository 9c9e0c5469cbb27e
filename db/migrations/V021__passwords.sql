-- How people prove who they are. Both tables hold hashes only.

CREATE TABLE person_password (
  person_id  BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  hash       VARCHAR(200)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6)     NOT NULL,
  CONSTRAINT person_password_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Links that let somebody choose a new password, once. Using one deletes the person's others.
CREATE TABLE password_reset (
  token_hash BINARY(32)      NOT NULL PRIMARY KEY,
  person_id  BIGINT UNSIGNED NOT NULL,
  expires_at DATETIME(6)     NOT NULL,
  KEY password_reset_person (person_id),
  KEY password_reset_expiry (expires_at),
  CONSTRAINT password_reset_person FOREIGN KEY (person_id) REFERENCES person (id)
);
