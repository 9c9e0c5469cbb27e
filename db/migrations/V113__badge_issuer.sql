-- Who issues badges, as HR edits it: a change is a new row that names the one it replaces, so that
-- the second of two editors is told. Awards keep theirs.
ALTER TABLE badge_issuer
  ADD COLUMN description VARCHAR(600)    NOT NULL DEFAULT '',
  ADD COLUMN replaces_id BIGINT UNSIGNED NULL,
  ADD UNIQUE KEY badge_issuer_next (replaces_id),
  ADD CONSTRAINT badge_issuer_replaces FOREIGN KEY (replaces_id) REFERENCES badge_issuer (id);
