-- One import of the directory at a time: whoever holds this row is at work on it.
CREATE TABLE directory_import (
  id TINYINT UNSIGNED NOT NULL PRIMARY KEY
);

INSERT INTO directory_import (id) VALUES (1);

-- People of one job family, in the order of the people page.
ALTER TABLE person
  ADD KEY person_by_job_family (job_family, family_name, given_name, id);
