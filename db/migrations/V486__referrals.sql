-- Somebody whom a colleague referred for a job offer. What says who they are is sealed (see docs/referrals.md), and gone as
-- soon as they say no, do not answer in time, or withdraw.
CREATE TABLE referral (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id      BIGINT UNSIGNED NOT NULL,                                            -- the offer
  referrer_id  BIGINT UNSIGNED NULL,                                                -- NULL: they left without a trace
  once_key     CHAR(64)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,      -- of the referrer and their form; what is sealed belongs to it
  address_mark BINARY(32)      NULL,                                                -- by which the candidate's address is known again: one mail for an offer
  language     CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,      -- in which we write to the candidate
  introduction VARBINARY(6000) NULL,                                                -- sealed: what the referrer wrote
  candidate    VARBINARY(6000) NULL,                                                -- sealed: how to reach the candidate; NULL: erased
  token_hash   BINARY(32)      NULL,                                                -- of the candidate's own address here
  asked_at     DATETIME(6)     NOT NULL,
  expires_at   DATETIME(6)     NOT NULL,
  agreed_at    DATETIME(6)     NULL,                                                -- by the candidate: from then on HR sees it
  status       VARCHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at   DATETIME(6)     NOT NULL,
  version      INT UNSIGNED    NOT NULL DEFAULT 0,                                  -- goes up with each change: whoever saw another one was overtaken
  UNIQUE KEY referral_once (once_key),
  UNIQUE KEY referral_address (item_id, address_mark),
  UNIQUE KEY referral_token (token_hash),
  KEY referral_of_person (referrer_id, id),
  KEY referral_of_offer (item_id, status, id),
  KEY referral_lapsing (status, expires_at),
  CONSTRAINT referral_offer    FOREIGN KEY (item_id)     REFERENCES job_offer (item_id),
  CONSTRAINT referral_referrer FOREIGN KEY (referrer_id) REFERENCES person (id)
);

-- What HR did with it, one row for each change.
CREATE TABLE referral_step (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  referral_id BIGINT UNSIGNED NOT NULL,
  status      VARCHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note        VARBINARY(6000) NULL,                                                 -- sealed, for HR alone
  made_by     BIGINT UNSIGNED NULL,                                                 -- NULL: the candidate, who agreed
  made_at     DATETIME(6)     NOT NULL,
  KEY referral_step_of (referral_id, id),
  KEY referral_step_by (made_by),
  CONSTRAINT referral_step_of FOREIGN KEY (referral_id) REFERENCES referral (id),
  CONSTRAINT referral_step_by FOREIGN KEY (made_by)     REFERENCES person (id)
);
