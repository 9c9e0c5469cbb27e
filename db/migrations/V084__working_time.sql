-- When somebody works, where it is not the usual time of their country and of the programme.
CREATE TABLE working_time (
  person_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  days      VARCHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,         -- '12345': Monday is 1
  begins    TIME            NOT NULL,
  ends      TIME            NOT NULL,
  CONSTRAINT working_time_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT working_time_order  CHECK (begins < ends)
);
