-- Which withdrawal of a module a certificate was revoked with: it comes back with it.
ALTER TABLE certificate_revocation
  ADD COLUMN withdrawal_id BIGINT UNSIGNED NULL AFTER reason,
  ADD KEY certificate_revocation_withdrawal (withdrawal_id, certificate_id),
  ADD CONSTRAINT certificate_revocation_withdrawal FOREIGN KEY (withdrawal_id) REFERENCES training_withdrawal (id);
