-- Who asked whom to be their sponsor, and the answer. One open request at a time.

CREATE TABLE sponsorship_request (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  protege_id   BIGINT UNSIGNED NOT NULL,
  champion_id  BIGINT UNSIGNED NOT NULL,
  message      VARCHAR(600)    NOT NULL,
  successor_of BIGINT UNSIGNED NULL,                                                -- the sponsor who left, when the portal proposed it
  asked_at     DATETIME(6)     NOT NULL,
  answered_at  DATETIME(6)     NULL,
  answer       VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,          -- ACCEPTED, DECLINED, WITHDRAWN, or LAPSED when one of the two left
  open_for     BIGINT UNSIGNED AS (IF(answered_at IS NULL, protege_id, NULL)) PERSISTENT,
  UNIQUE KEY request_open_once (open_for),
  KEY request_by_champion (champion_id, answered_at, asked_at),
  KEY request_by_protege (protege_id, asked_at),
  CONSTRAINT request_protege      FOREIGN KEY (protege_id)   REFERENCES person (id),
  CONSTRAINT request_champion     FOREIGN KEY (champion_id)  REFERENCES person (id),
  CONSTRAINT request_successor_of FOREIGN KEY (successor_of) REFERENCES person (id)
);
