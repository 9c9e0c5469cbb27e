-- Hosts that some node asks just now, or asked a moment ago: none of us asks before free_at.

CREATE TABLE outside_host (
  host    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  free_at DATETIME(6)  NOT NULL,
  KEY outside_host_free (free_at)
);
