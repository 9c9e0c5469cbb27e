-- How often an address tried what may be tried only so often.

CREATE TABLE throttle (
  act     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(45)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since   DATETIME(6)  NOT NULL,                                                    -- the first of these tries
  tries   INT UNSIGNED NOT NULL,
  PRIMARY KEY (act, address),
  KEY throttle_since (since)
);
