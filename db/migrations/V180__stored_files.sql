-- Large content: packages, videos. Every node sees it, a backup has it. What nobody has kept within a day is swept away.
CREATE TABLE stored_file (
  id       BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  begun_at DATETIME(6)     NOT NULL,
  size     BIGINT UNSIGNED NULL,                                                    -- this and the next: once it is whole
  sha256   BINARY(32)      NULL,
  kept_at  DATETIME(6)     NULL,                                                    -- since then something refers to it
  KEY stored_file_swept (kept_at, begun_at),
  CONSTRAINT stored_file_whole CHECK ((size IS NULL) = (sha256 IS NULL)),
  CONSTRAINT stored_file_kept_whole CHECK (kept_at IS NULL OR size IS NOT NULL)
);

-- 1 MiB each, but for the last: a statement stays small whatever the file, and so does the part that is read for a range.
CREATE TABLE stored_file_part (
  file_id BIGINT UNSIGNED NOT NULL,
  number  INT UNSIGNED    NOT NULL,                                                 -- from 0
  content MEDIUMBLOB      NOT NULL,
  PRIMARY KEY (file_id, number),
  CONSTRAINT stored_file_part_file FOREIGN KEY (file_id) REFERENCES stored_file (id) ON DELETE CASCADE
);
