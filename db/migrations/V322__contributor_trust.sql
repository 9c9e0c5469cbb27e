-- What decides whom editors trust to publish by themselves, in its order. Rows are only added: five ACCEPTED since the last
-- DECLINED or TAKEN_DOWN make a TRUSTED, which holds until the next TAKEN_DOWN.
CREATE TABLE contributor_step (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id   BIGINT UNSIGNED NOT NULL,
  proposal_id BIGINT UNSIGNED NOT NULL,
  step        VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_at    DATETIME(6)     NOT NULL,
  UNIQUE KEY contributor_step_once (proposal_id, step),
  KEY contributor_step_person (person_id, step, id),
  CONSTRAINT contributor_step_person   FOREIGN KEY (person_id)   REFERENCES person (id),
  CONSTRAINT contributor_step_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
);
