-- With which letters the words of somebody's name begin, a bit for each (a is 1, b is 2; digits share the 27th): who
-- looks for two words meets only those who may have both. Names.beginnings writes it.
ALTER TABLE person_word ADD COLUMN beginnings INT UNSIGNED NOT NULL DEFAULT 0;

UPDATE person_word w
  JOIN (SELECT person_id, BIT_OR(1 << IF(ORD(word) >= 97, ORD(word) - 97, 26)) AS beginnings
          FROM person_word
         GROUP BY person_id) p ON p.person_id = w.person_id
   SET w.beginnings = p.beginnings;

ALTER TABLE person_word ALTER COLUMN beginnings DROP DEFAULT;
