-- Sign-ins that last. The shape of the first table is Jetty's; its names are set in relais.identity.Sessions.

CREATE TABLE http_session (
  session_id       VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  context_path     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  virtual_host     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_node        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  access_time      BIGINT       NOT NULL,                                           -- milliseconds since 1970, as all below
  last_access_time BIGINT       NOT NULL,
  create_time      BIGINT       NOT NULL,
  cookie_time      BIGINT       NOT NULL,
  last_saved_time  BIGINT       NOT NULL,
  expiry_time      BIGINT       NOT NULL,
  max_interval     BIGINT       NOT NULL,
  map              LONGBLOB     NOT NULL,
  KEY idx_http_session_expiry (expiry_time)                                         -- Jetty looks for this name and makes it otherwise
);

-- Whose session it is. Deleting the rows above signs people out on all nodes.
CREATE TABLE person_session (
  session_id   VARCHAR(120)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person_id    BIGINT UNSIGNED NOT NULL,
  signed_in_at DATETIME(6)     NOT NULL,
  browser      VARCHAR(20)     NOT NULL,                                            -- empty where we do not know
  platform     VARCHAR(20)     NOT NULL,
  KEY person_session_person (person_id, signed_in_at),
  CONSTRAINT person_session_session FOREIGN KEY (session_id) REFERENCES http_session (session_id) ON DELETE CASCADE,
  CONSTRAINT person_session_person  FOREIGN KEY (person_id)  REFERENCES person (id)
);
