-- Awards as history: one that ended stays, and the badge can be given again. Badge and award have
-- an identity for ever (uid), so that what is issued elsewhere can name them.
CREATE TABLE badge_issuer (
  id     BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,                       -- the latest is the one in force
  name   VARCHAR(120)    NOT NULL,
  url    VARCHAR(300)    NOT NULL DEFAULT '',
  email  VARCHAR(254)    NOT NULL DEFAULT '',
  since  DATETIME(6)     NOT NULL,
  set_by BIGINT UNSIGNED NULL,
  CONSTRAINT badge_issuer_by FOREIGN KEY (set_by) REFERENCES person (id)
);

INSERT INTO badge_issuer (name, since) VALUES ('Relais', '2000-01-01');

ALTER TABLE badge
  ADD COLUMN uid             CHAR(36)          CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT (UUID()),
  ADD COLUMN validity_months SMALLINT UNSIGNED NULL,                                -- NULL: for ever
  ADD COLUMN notice_days     SMALLINT UNSIGNED NOT NULL DEFAULT 30,                 -- so long before the end the holder is told
  ADD UNIQUE KEY badge_uid (uid);

ALTER TABLE badge_award
  ADD COLUMN uid         CHAR(36)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT (UUID()),
  ADD COLUMN level       TINYINT UNSIGNED NOT NULL DEFAULT 1,
  ADD COLUMN issuer_id   BIGINT UNSIGNED  NOT NULL DEFAULT 1,
  ADD COLUMN valid_until DATETIME(6)      NULL,
  ADD COLUMN noticed_at  DATETIME(6)      NULL,                                     -- when the holder was told that the end is near
  ADD COLUMN hidden_at   DATETIME(6)      NULL,                                     -- by the holder, from colleagues
  ADD COLUMN public_at   DATETIME(6)      NULL,                                     -- by the holder, for everybody
  ADD COLUMN renews_id   BIGINT UNSIGNED  NULL,
  ADD COLUMN quiet       BOOLEAN          NOT NULL DEFAULT FALSE,                   -- given without a message
  ADD COLUMN ended_at    DATETIME(6)      NULL,
  ADD COLUMN ended_as    VARCHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NULL, -- REVOKED, DECLINED, EXPIRED, RENEWED, WITHDRAWN
  ADD CONSTRAINT badge_award_issuer FOREIGN KEY (issuer_id) REFERENCES badge_issuer (id),
  ADD CONSTRAINT badge_award_renews FOREIGN KEY (renews_id) REFERENCES badge_award (id),
  ADD CONSTRAINT badge_award_end    CHECK ((ended_at IS NULL) = (ended_as IS NULL)),
  ADD UNIQUE KEY badge_award_uid (uid);

-- Of what somebody was given twice, the earlier one is history.
UPDATE badge_award a
  JOIN badge_award later ON later.person_id = a.person_id AND later.badge_id = a.badge_id AND later.id > a.id
   SET a.ended_at = later.awarded_at, a.ended_as = 'RENEWED';

ALTER TABLE badge_award
  ADD COLUMN standing TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
  ADD UNIQUE KEY badge_award_held (person_id, badge_id, level, standing),
  ADD KEY badge_award_ending (standing, valid_until);

-- Why HR took an award back, and that it was given back. At most one at a time is in force.
CREATE TABLE badge_revocation (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  award_id   BIGINT UNSIGNED NOT NULL,
  revoked_at DATETIME(6)     NOT NULL,
  revoked_by BIGINT UNSIGNED NOT NULL,
  reason     VARCHAR(600)    NOT NULL,
  undone_at  DATETIME(6)     NULL,
  undone_by  BIGINT UNSIGNED NULL,
  in_force   TINYINT AS (IF(undone_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY badge_revocation_once (award_id, in_force),
  CONSTRAINT badge_revocation_award FOREIGN KEY (award_id)   REFERENCES badge_award (id),
  CONSTRAINT badge_revocation_by    FOREIGN KEY (revoked_by) REFERENCES person (id),
  CONSTRAINT badge_revocation_undo  FOREIGN KEY (undone_by)  REFERENCES person (id)
);
