-- Modules that were taken away. Nothing of them is published meanwhile (training_module.version is 0); what was stands here, for
-- when they are brought back.
CREATE TABLE training_withdrawal (
  id           BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  module_id    BIGINT UNSIGNED   NOT NULL,
  version      SMALLINT UNSIGNED NOT NULL,                                          -- what was published
  reason       VARCHAR(600)      NULL,                                              -- for whose certificates are revoked with it; NULL: they stay
  withdrawn_by BIGINT UNSIGNED   NOT NULL,
  withdrawn_at DATETIME(6)       NOT NULL,
  restored_by  BIGINT UNSIGNED   NULL,
  restored_at  DATETIME(6)       NULL,
  due_at       DATETIME(6)       NULL,                                              -- certificates have not followed yet
  in_force     TINYINT AS (IF(restored_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY training_withdrawal_once (module_id, in_force),
  KEY training_withdrawal_due (due_at),
  CONSTRAINT training_withdrawal_module   FOREIGN KEY (module_id)    REFERENCES training_module (id),
  CONSTRAINT training_withdrawal_by       FOREIGN KEY (withdrawn_by) REFERENCES person (id),
  CONSTRAINT training_withdrawal_restored FOREIGN KEY (restored_by)  REFERENCES person (id)
);
