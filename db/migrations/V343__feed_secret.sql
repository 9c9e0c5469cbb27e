-- Addresses that programmes read somebody's feed at without signing in. Only the hash of the secret in it is kept.
CREATE TABLE feed_secret (
  person_id   BIGINT UNSIGNED NOT NULL,
  purpose     VARCHAR(20)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_hash BINARY(32)      NOT NULL,
  made_at     DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, purpose),
  UNIQUE KEY feed_secret_hash (secret_hash),
  CONSTRAINT feed_secret_person FOREIGN KEY (person_id) REFERENCES person (id)
);
