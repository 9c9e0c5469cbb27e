-- Badges that colleagues give each other: each puts a name forward once a year, with what for.
ALTER TABLE badge
  ADD COLUMN nominators TINYINT UNSIGNED NOT NULL DEFAULT 3;                        -- so many different colleagues give it

-- Held by whoever nominates or is nominated, until the transaction ends.
CREATE TABLE badge_nomination_person (
  person_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  CONSTRAINT badge_nomination_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE badge_nomination (
  id            BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  badge_id      BIGINT UNSIGNED   NOT NULL,
  nominee_id    BIGINT UNSIGNED   NOT NULL,
  nominator_id  BIGINT UNSIGNED   NOT NULL,
  year          SMALLINT UNSIGNED NOT NULL,                                         -- in the programme's zone
  reason        VARCHAR(600)      NOT NULL,
  made_at       DATETIME(6)       NOT NULL,
  taken_back_at DATETIME(6)       NULL,
  award_id      BIGINT UNSIGNED   NULL,                                             -- that it helped to give
  UNIQUE KEY badge_nomination_once (badge_id, nominee_id, nominator_id, year),
  KEY badge_nomination_by (nominator_id, made_at),
  KEY badge_nomination_award (award_id),
  CONSTRAINT badge_nomination_badge     FOREIGN KEY (badge_id)     REFERENCES badge (id),
  CONSTRAINT badge_nomination_nominee   FOREIGN KEY (nominee_id)   REFERENCES person (id),
  CONSTRAINT badge_nomination_nominator FOREIGN KEY (nominator_id) REFERENCES person (id),
  CONSTRAINT badge_nomination_award     FOREIGN KEY (award_id)     REFERENCES badge_award (id),
  CONSTRAINT badge_nomination_other     CHECK (nominee_id <> nominator_id)
);

-- What the two shipped badges said while HR gave them.
UPDATE badge_text
   SET criteria = 'Trois collègues vous proposent, chacun de son côté, en racontant ce que vous avez fait.'
 WHERE criteria = 'Une ou un collègue vous propose en racontant ce que vous avez fait ; les RH décident.';
UPDATE badge_text
   SET criteria = 'Three colleagues put your name forward, each on their own, and tell what you did.'
 WHERE criteria = 'A colleague puts your name forward and tells what you did; HR decides.';
UPDATE badge_text
   SET criteria = 'Trois collègues racontent, chacun de son côté, un travail resté invisible et ce qu’il a rendu possible.'
 WHERE criteria = 'Une ou un collègue raconte un travail resté invisible et ce qu’il a rendu possible ; les RH décident.';
UPDATE badge_text
   SET criteria = 'Three colleagues tell, each on their own, of work that went unseen and what it made possible.'
 WHERE criteria = 'A colleague tells of work that went unseen and what it made possible; HR decides.';
