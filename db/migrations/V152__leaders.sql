-- Leaders are few: the hub finds them without reading everybody.
ALTER TABLE person ADD KEY person_by_leader (leader);
