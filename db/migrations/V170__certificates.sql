-- Certificates of completed paths. What a path said is kept apart, once for all who completed it while it said so.
CREATE TABLE certificate_edition (
  id      BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  path_id BIGINT UNSIGNED NOT NULL,
  digest  BINARY(32)      NOT NULL,                                                 -- of the words
  words   JSON            NOT NULL,                                                 -- issuer; by language: title and modules
  since   DATETIME(6)     NOT NULL,
  UNIQUE KEY certificate_edition_words (path_id, digest),
  CONSTRAINT certificate_edition_path FOREIGN KEY (path_id) REFERENCES training_path (id)
);

-- Somebody's certificate of a path: one, whatever is told again.
CREATE TABLE certificate (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id    BIGINT UNSIGNED NOT NULL,
  path_id      BIGINT UNSIGNED NOT NULL,
  completed_at DATETIME(6)     NOT NULL,
  erased_at    DATETIME(6)     NULL,                                                -- nothing is issued again
  UNIQUE KEY certificate_once (person_id, path_id),
  KEY certificate_path (path_id),
  CONSTRAINT certificate_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT certificate_path   FOREIGN KEY (path_id)   REFERENCES training_path (id)
);

-- It on paper, as issued: number, name, words. A change of name is a new issue; the one before is history. At most one stands.
CREATE TABLE certificate_issue (
  id             BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number         CHAR(17)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  certificate_id BIGINT UNSIGNED NOT NULL,
  edition_id     BIGINT UNSIGNED NOT NULL,
  given_name     VARCHAR(100)    NOT NULL,
  family_name    VARCHAR(100)    NOT NULL,
  issued_at      DATETIME(6)     NOT NULL,
  replaced_at    DATETIME(6)     NULL,
  standing       TINYINT AS (IF(replaced_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY certificate_issue_number (number),
  UNIQUE KEY certificate_issue_standing (certificate_id, standing),
  KEY certificate_issue_edition (edition_id),
  CONSTRAINT certificate_issue_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id),
  CONSTRAINT certificate_issue_edition     FOREIGN KEY (edition_id)     REFERENCES certificate_edition (id)
);

-- Why a certificate was revoked, and that this was undone. At most one revocation is in force.
CREATE TABLE certificate_revocation (
  id             BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id BIGINT UNSIGNED NOT NULL,
  reason         VARCHAR(600)    NOT NULL,
  revoked_by     BIGINT UNSIGNED NOT NULL,
  revoked_at     DATETIME(6)     NOT NULL,
  undone_by      BIGINT UNSIGNED NULL,
  undone_at      DATETIME(6)     NULL,
  in_force       TINYINT AS (IF(undone_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY certificate_revocation_once (certificate_id, in_force),
  CONSTRAINT certificate_revocation_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id),
  CONSTRAINT certificate_revocation_by          FOREIGN KEY (revoked_by)     REFERENCES person (id),
  CONSTRAINT certificate_revocation_undone      FOREIGN KEY (undone_by)      REFERENCES person (id)
);

-- Who completed a path before there were certificates gets one as well.
INSERT INTO activity_delivery (activity_id, listener, due_at)
SELECT a.id, 'certificates', a.occurred_at
  FROM activity a
  LEFT JOIN activity r ON r.reverses_id = a.id
 WHERE a.action = 'PATH_COMPLETED'
   AND a.reverses_id IS NULL
   AND r.id IS NULL;
