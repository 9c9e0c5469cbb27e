-- A pair that begins changes the counts of everyone above. A foreign key would lock each of those people, in the order of the
-- tree and after others were locked, while whoever asks one of them locks people in the order of their numbers. The counts
-- are made from sponsorship, which has the keys.
ALTER TABLE mentoring_branch DROP FOREIGN KEY branch_person;
