-- Who sponsors whom. At most one sponsor each, hence trees; that they have no circles is kept by the lock of V062.

CREATE TABLE sponsorship (
  protege_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  sponsor_id BIGINT UNSIGNED NOT NULL,
  since      DATETIME(6)     NOT NULL,
  KEY sponsorship_by_sponsor (sponsor_id, since, protege_id),
  CONSTRAINT sponsorship_protege FOREIGN KEY (protege_id) REFERENCES person (id),
  CONSTRAINT sponsorship_sponsor FOREIGN KEY (sponsor_id) REFERENCES person (id)
);

-- Sponsorships that ended: a pair may have several.
CREATE TABLE sponsorship_past (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  protege_id BIGINT UNSIGNED NOT NULL,
  sponsor_id BIGINT UNSIGNED NOT NULL,
  since      DATETIME(6)     NOT NULL,
  ended_at   DATETIME(6)     NOT NULL,
  KEY sponsorship_past_protege (protege_id, sponsor_id),
  KEY sponsorship_past_sponsor (sponsor_id, ended_at),
  CONSTRAINT sponsorship_past_protege FOREIGN KEY (protege_id) REFERENCES person (id),
  CONSTRAINT sponsorship_past_sponsor FOREIGN KEY (sponsor_id) REFERENCES person (id)
);
