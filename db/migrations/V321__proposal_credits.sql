-- Whom a proposal is about, or who helped. They are told when it is sent, and may decline to be named, then or later.
CREATE TABLE proposal_credit (
  proposal_id BIGINT UNSIGNED NOT NULL,
  person_id   BIGINT UNSIGNED NOT NULL,
  declined_at DATETIME(6)     NULL,
  PRIMARY KEY (proposal_id, person_id),
  KEY proposal_credit_person (person_id),
  CONSTRAINT proposal_credit_of     FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT proposal_credit_person FOREIGN KEY (person_id)   REFERENCES person (id)
);
