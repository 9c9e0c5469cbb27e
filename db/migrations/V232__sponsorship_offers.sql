-- Who proposed it: the protégé asks, or the champion offers. The one who proposed cannot answer.
ALTER TABLE sponsorship_request
  ADD COLUMN offered BOOLEAN NOT NULL DEFAULT FALSE AFTER message;

-- Champions who take nobody new for now, whatever places they have.
ALTER TABLE champion
  ADD COLUMN takes BOOLEAN NOT NULL DEFAULT TRUE;

-- Ambassadors who would like a sponsor and want champions to know. The row goes when they have one, or change their mind.
CREATE TABLE sponsor_looking (
  person_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  since     DATETIME(6)     NOT NULL,
  wish      VARCHAR(300)    NOT NULL,                                               -- what they would like to try, for champions to read
  KEY sponsor_looking_since (since),
  CONSTRAINT sponsor_looking_person FOREIGN KEY (person_id) REFERENCES person (id)
);
