-- People come in by waves: a pilot group, then wider. Who is in none yet has no row in wave_person.
CREATE TABLE wave (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(60)     NOT NULL,
  opens_on   DATE            NOT NULL,
  version    INT UNSIGNED    NOT NULL DEFAULT 1,                          -- goes up with each change
  created_at DATETIME(6)     NOT NULL,
  created_by BIGINT UNSIGNED NOT NULL,
  UNIQUE KEY wave_name (name),
  KEY wave_creator (created_by),
  CONSTRAINT wave_creator FOREIGN KEY (created_by) REFERENCES person (id)
);

CREATE TABLE wave_person (
  person_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  wave_id   BIGINT UNSIGNED NOT NULL,
  added_at  DATETIME(6)     NOT NULL,
  KEY wave_person_wave (wave_id, person_id),
  CONSTRAINT wave_person_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT wave_person_wave   FOREIGN KEY (wave_id)   REFERENCES wave (id)
);
