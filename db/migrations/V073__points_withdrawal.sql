-- What a rule gave in a while, taken back by the lead, with the reason. Takes effect as entries, never by changing any.
CREATE TABLE points_withdrawal (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  rule_id      BIGINT UNSIGNED NOT NULL,
  from_at      DATETIME(6)     NOT NULL,
  until_at     DATETIME(6)     NOT NULL,
  reason       VARCHAR(300)    NOT NULL,
  withdrawn_by BIGINT UNSIGNED NOT NULL,
  withdrawn_at DATETIME(6)     NOT NULL,
  due_at       DATETIME(6)     NULL,                                                -- NULL once all is taken back
  KEY points_withdrawal_rule (rule_id, from_at),
  KEY points_withdrawal_due (due_at),
  KEY points_withdrawal_by (withdrawn_by),
  CONSTRAINT points_withdrawal_rule FOREIGN KEY (rule_id)      REFERENCES points_rule (id),
  CONSTRAINT points_withdrawal_by   FOREIGN KEY (withdrawn_by) REFERENCES person (id)
);
