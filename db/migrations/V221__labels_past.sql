-- Labels from before there was a record of them: nobody knows any more who gave them, and why. What has run out was
-- handed on, as far as anybody wished it.
INSERT INTO label (person_id, began_at, valid_until, founding, ended_at, ended_as, handed_on_at)
SELECT person_id, since, valid_until, founding,
       IF(valid_until < UTC_DATE(), TIMESTAMPADD(DAY, 1, valid_until), NULL),
       IF(valid_until < UTC_DATE(), 'EXPIRED', NULL),
       IF(valid_until < UTC_DATE(), TIMESTAMPADD(DAY, 1, valid_until), NULL)
  FROM champion;
