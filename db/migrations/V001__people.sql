-- Who works here, and where. Rows come from the directory import; nobody is ever deleted.

CREATE TABLE unit (
  id        BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code      VARCHAR(60)     NOT NULL,
  name      VARCHAR(160)    NOT NULL,
  parent_id BIGINT UNSIGNED NULL,
  path      VARCHAR(500)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,   -- '/1/4/9/': the units above it and itself
  UNIQUE KEY unit_code (code),
  KEY unit_path (path),
  KEY unit_parent (parent_id),
  CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
);

CREATE TABLE person (
  id              BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  handle          VARCHAR(80)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,   -- the profile's address
  employee_number VARCHAR(60)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,   -- as the HR system knows them
  email           VARCHAR(254)    NOT NULL,
  given_name      VARCHAR(100)    NOT NULL,
  family_name     VARCHAR(100)    NOT NULL,
  unit_id         BIGINT UNSIGNED NOT NULL,
  country         CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language        CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,   -- the member's choice, at first the directory's
  zone            VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  job_family      VARCHAR(80)     NOT NULL DEFAULT '',
  job_title       VARCHAR(160)    NOT NULL DEFAULT '',
  manager_id      BIGINT UNSIGNED NULL,
  leader          BOOLEAN         NOT NULL DEFAULT FALSE,                           -- a mark, not a role
  arrived_on      DATE            NULL,
  departs_on      DATE            NULL,
  deactivated_at  DATETIME(6)     NULL,
  created_at      DATETIME(6)     NOT NULL,
  UNIQUE KEY person_handle (handle),
  UNIQUE KEY person_email (email),
  UNIQUE KEY person_employee_number (employee_number),
  KEY person_by_name (family_name, given_name, id),
  KEY person_by_country (country, family_name, given_name, id),
  KEY person_by_unit (unit_id, family_name, given_name, id),
  KEY person_manager (manager_id),
  CONSTRAINT person_unit    FOREIGN KEY (unit_id)    REFERENCES unit (id),
  CONSTRAINT person_manager FOREIGN KEY (manager_id) REFERENCES person (id)
);

-- The words of a name without case and accents, for search by prefix.
CREATE TABLE person_word (
  word      VARCHAR(100)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (word, person_id),
  KEY person_word_person (person_id, word),
  CONSTRAINT person_word_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Roles that somebody gave. Ambassador and champion are not among them: they are states of a person.
CREATE TABLE role_grant (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT UNSIGNED NOT NULL,
  role       VARCHAR(20)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id    BIGINT UNSIGNED NULL,                                                  -- limited to it and what is below
  country    VARCHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  granted_at DATETIME(6)     NOT NULL,
  -- where the two are NULL, so that the key below counts them as equal
  in_unit    BIGINT UNSIGNED AS (COALESCE(unit_id, 0)) PERSISTENT,
  in_country VARCHAR(2)      CHARACTER SET ascii COLLATE ascii_bin AS (COALESCE(country, '')) PERSISTENT,
  UNIQUE KEY role_grant_once (person_id, role, in_unit, in_country),
  CONSTRAINT role_grant_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT role_grant_unit   FOREIGN KEY (unit_id)   REFERENCES unit (id)
);
