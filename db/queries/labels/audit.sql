-- Champions whose label is not on record, or is on record otherwise: without one that stands, with another last day, or
-- founding by one and not by the other; and labels that stand for whom champion says nothing.
SELECT (SELECT COUNT(*)
          FROM champion c
          LEFT JOIN label l ON l.person_id = c.person_id AND l.standing = 1
         WHERE c.valid_until >= :today
           AND (l.id IS NULL OR l.valid_until <> c.valid_until OR l.founding <> c.founding))
     + (SELECT COUNT(*)
          FROM label l
          LEFT JOIN champion c ON c.person_id = l.person_id
         WHERE l.standing = 1
           AND l.valid_until >= :today
           AND (c.person_id IS NULL OR c.valid_until < :today))
