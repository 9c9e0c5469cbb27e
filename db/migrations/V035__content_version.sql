-- One row, which is another after each change of what there is to read: a node asks it whether what it keeps still holds.

CREATE TABLE content_version (
  id      TINYINT UNSIGNED NOT NULL PRIMARY KEY,                                     -- always 1
  version CHAR(36)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

INSERT INTO content_version (id, version) VALUES (1, UUID());
