-- Where people discuss. A space has a name in each language that is spoken in it; what of it is for whom is in space_access.
CREATE TABLE space (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug        VARCHAR(60)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry       VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- OPEN, REQUEST, ROLE
  role        VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,           -- whose it is, by role
  unit_id     BIGINT UNSIGNED NULL,                                                 -- for this unit and what is below it only
  country     CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NULL,           -- for this country only
  archived_at DATETIME(6)     NULL,                                                 -- to be read, and no longer written in
  version     INT UNSIGNED    NOT NULL DEFAULT 1,                                   -- of what is said about it: goes up with each change
  created_at  DATETIME(6)     NOT NULL,
  created_by  BIGINT UNSIGNED NULL,                                                 -- NULL: it came with the portal
  UNIQUE KEY space_slug (slug),
  KEY space_unit (unit_id),
  KEY space_creator (created_by),
  CONSTRAINT space_unit    FOREIGN KEY (unit_id)    REFERENCES unit (id),
  CONSTRAINT space_creator FOREIGN KEY (created_by) REFERENCES person (id),
  CONSTRAINT space_role    CHECK ((entry = 'ROLE') = (role IS NOT NULL))
);

CREATE TABLE space_text (
  space_id BIGINT UNSIGNED NOT NULL,
  language CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name     VARCHAR(80)     NOT NULL,
  purpose  VARCHAR(200)    NOT NULL,
  PRIMARY KEY (space_id, language),
  CONSTRAINT space_text_space FOREIGN KEY (space_id) REFERENCES space (id)
);

CREATE TABLE space_moderator (
  space_id  BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (space_id, person_id),
  KEY space_moderator_person (person_id),
  CONSTRAINT space_moderator_space  FOREIGN KEY (space_id)  REFERENCES space (id),
  CONSTRAINT space_moderator_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Who joined an open space, or was let into one by request. Nobody is in here by their role.
CREATE TABLE space_member (
  space_id  BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  joined_at DATETIME(6)     NOT NULL,
  PRIMARY KEY (space_id, person_id),
  KEY space_member_person (person_id),
  CONSTRAINT space_member_space  FOREIGN KEY (space_id)  REFERENCES space (id),
  CONSTRAINT space_member_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Gone once it is answered, whatever the answer.
CREATE TABLE space_request (
  space_id  BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  words     VARCHAR(300)    NOT NULL,
  asked_at  DATETIME(6)     NOT NULL,
  PRIMARY KEY (space_id, person_id),
  KEY space_request_person (person_id),
  CONSTRAINT space_request_space  FOREIGN KEY (space_id)  REFERENCES space (id),
  CONSTRAINT space_request_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Until when somebody knows a space: what is new to them is counted from here, and no row is written for anything said.
CREATE TABLE space_visit (
  space_id   BIGINT UNSIGNED NOT NULL,
  person_id  BIGINT UNSIGNED NOT NULL,
  seen_until DATETIME(6)     NULL,
  letter_off BOOLEAN         NOT NULL DEFAULT FALSE,                                -- the weekly letter says nothing of it
  PRIMARY KEY (space_id, person_id),
  KEY space_visit_person (person_id),
  CONSTRAINT space_visit_space  FOREIGN KEY (space_id)  REFERENCES space (id),
  CONSTRAINT space_visit_person FOREIGN KEY (person_id) REFERENCES person (id)
);
