-- Champions who take a long break: that their protégés were told, once a break.
CREATE TABLE label_break (
  person_id BIGINT UNSIGNED NOT NULL,
  starts_at DATETIME(6)     NOT NULL,                                               -- of the break
  told_at   DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, starts_at),
  CONSTRAINT label_break_person FOREIGN KEY (person_id) REFERENCES person (id)
);
