-- Whether anybody of a country works in a unit, or anybody of a unit in a country: often nobody, and found at once.
ALTER TABLE person ADD KEY person_by_unit_country (unit_id, country);
