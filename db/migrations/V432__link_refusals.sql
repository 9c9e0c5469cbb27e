-- Who wants no link of theirs counted: they share plain addresses.
CREATE TABLE link_refusal (
  person_id  BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  refused_at DATETIME(6)     NOT NULL,
  CONSTRAINT link_refusal_person FOREIGN KEY (person_id) REFERENCES person (id)
);
