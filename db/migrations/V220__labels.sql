-- Wishes for the champion label: the ambassador's own, or the sponsor's, to which the ambassador has to agree before HR
-- reads it. One open at a time.
CREATE TABLE label_request (
  id            BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id     BIGINT UNSIGNED NOT NULL,
  words         VARCHAR(600)    NOT NULL DEFAULT '',                                -- the ambassador's
  sponsor_id    BIGINT UNSIGNED NULL,                                               -- who wrote the word of support
  support       VARCHAR(600)    NULL,
  support_open  BOOLEAN         NOT NULL DEFAULT FALSE,                             -- its writer agrees that colleagues read it
  announced     BOOLEAN         NOT NULL DEFAULT FALSE,                             -- the ambassador agrees, too
  begun_at      DATETIME(6)     NOT NULL,
  asked_at      DATETIME(6)     NULL,                                               -- by the ambassador, or agreed to: HR reads it from then on
  answered_at   DATETIME(6)     NULL,
  answered_by   BIGINT UNSIGNED NULL,
  answer        VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,         -- AWARDED, NOT_YET, WITHDRAWN
  reason        VARCHAR(600)    NULL,                                               -- HR's, which the ambassador reads
  open_for      BIGINT UNSIGNED AS (IF(answered_at IS NULL, person_id, NULL)) PERSISTENT,
  waiting_since DATETIME(6)     AS (IF(answered_at IS NULL, asked_at, NULL)) PERSISTENT,
  UNIQUE KEY label_request_open_once (open_for),
  KEY label_request_waiting (waiting_since, id),
  KEY label_request_person (person_id, begun_at),
  KEY label_request_answered (answered_at),
  CONSTRAINT label_request_person  FOREIGN KEY (person_id)   REFERENCES person (id),
  CONSTRAINT label_request_sponsor FOREIGN KEY (sponsor_id)  REFERENCES person (id),
  CONSTRAINT label_request_by      FOREIGN KEY (answered_by) REFERENCES person (id),
  CONSTRAINT label_request_end     CHECK ((answered_at IS NULL) = (answer IS NULL))
);

-- Each time that somebody held the label. What holds now is the row of champion, which is written with this one.
CREATE TABLE label (
  id           BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id    BIGINT UNSIGNED  NOT NULL,
  began_at     DATETIME(6)      NOT NULL,
  valid_until  DATE             NOT NULL,                                           -- the last day, as renewed
  founding     BOOLEAN          NOT NULL DEFAULT FALSE,
  awarded_by   BIGINT UNSIGNED  NULL,                                               -- NULL: before there was a record
  reason       VARCHAR(600)     NOT NULL DEFAULT '',
  request_id   BIGINT UNSIGNED  NULL,
  sponsor_id   BIGINT UNSIGNED  NULL,                                               -- whom it counts for: the sponsor when it began
  above_id     BIGINT UNSIGNED  NULL,                                               -- and their sponsor
  noticed_days TINYINT UNSIGNED NULL,                                               -- so many days before the end they were told last
  ended_at     DATETIME(6)      NULL,
  ended_as     VARCHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NULL,         -- EXPIRED, LAID_DOWN, TAKEN, or MISTAKE: it should not have been given
  ended_by     BIGINT UNSIGNED  NULL,
  end_reason   VARCHAR(600)     NULL,
  handed_on_at DATETIME(6)      NULL,                                               -- when the protégés were proposed to others
  standing     TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY label_held_once (person_id, standing),
  UNIQUE KEY label_of_request (request_id),
  KEY label_of_person (person_id, began_at),
  KEY label_ending (standing, valid_until),
  KEY label_begun (began_at),
  KEY label_ended (handed_on_at, ended_at),
  CONSTRAINT label_person     FOREIGN KEY (person_id)  REFERENCES person (id),
  CONSTRAINT label_awarded_by FOREIGN KEY (awarded_by) REFERENCES person (id),
  CONSTRAINT label_request    FOREIGN KEY (request_id) REFERENCES label_request (id),
  CONSTRAINT label_sponsor    FOREIGN KEY (sponsor_id) REFERENCES person (id),
  CONSTRAINT label_above      FOREIGN KEY (above_id)   REFERENCES person (id),
  CONSTRAINT label_ended_by   FOREIGN KEY (ended_by)   REFERENCES person (id),
  CONSTRAINT label_end        CHECK ((ended_at IS NULL) = (ended_as IS NULL))
);

-- One more year. Two who renew the same end at once renew it once.
CREATE TABLE label_renewal (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  label_id    BIGINT UNSIGNED NOT NULL,
  from_day    DATE            NOT NULL,                                             -- until when it was valid before
  valid_until DATE            NOT NULL,
  renewed_at  DATETIME(6)     NOT NULL,
  renewed_by  BIGINT UNSIGNED NOT NULL,
  reason      VARCHAR(600)    NOT NULL DEFAULT '',
  UNIQUE KEY label_renewed_once (label_id, from_day),
  CONSTRAINT label_renewal_of FOREIGN KEY (label_id)   REFERENCES label (id),
  CONSTRAINT label_renewal_by FOREIGN KEY (renewed_by) REFERENCES person (id)
);

-- Wishes with the people in them, as pages show them; nobody who has left the company.
CREATE VIEW label_wish AS
SELECT r.id, r.words, r.support, r.support_open, r.announced, r.begun_at, r.asked_at, r.answered_at, r.answer, r.reason,
       r.open_for, r.waiting_since,
       p.id AS p_id, p.handle AS p_handle, p.given_name AS p_given_name, p.family_name AS p_family_name,
       p.job_title AS p_job_title, u.name AS p_unit_name, p.country AS p_country, u.path AS unit_path,
       s.id AS s_id, s.handle AS s_handle, s.given_name AS s_given_name, s.family_name AS s_family_name,
       s.job_title AS s_job_title, su.name AS s_unit_name, s.country AS s_country
  FROM label_request r
  JOIN person p       ON p.id = r.person_id AND p.deactivated_at IS NULL
  JOIN unit u         ON u.id = p.unit_id
  LEFT JOIN person s  ON s.id = r.sponsor_id AND s.deactivated_at IS NULL
  LEFT JOIN unit su   ON su.id = s.unit_id;
