-- Addresses that are not written to again, as their owners wished: by their marks, not by themselves.
CREATE TABLE referral_refusal (
  address_mark BINARY(32)  NOT NULL PRIMARY KEY,
  refused_at   DATETIME(6) NOT NULL
);

-- What marks are made with: drawn once, and sealed, so that marks outlive a change of the installation's secret.
CREATE TABLE referral_key (
  id     TINYINT UNSIGNED NOT NULL PRIMARY KEY,                                     -- 1: there is one
  sealed VARBINARY(200)   NOT NULL
);
