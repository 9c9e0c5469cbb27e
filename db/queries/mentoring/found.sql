-- Who stands in the tree by name and has words in their name that begin so, as far as a list goes; somebody whose words
-- begin alike may be there twice. A word is looked up person by person: of an EXISTS the database would first make a list
-- of all who have it.
SELECT w.person_id
  FROM person_word w
  STRAIGHT_JOIN membership m ON m.person_id = w.person_id AND m.named_in_tree
 WHERE w.word LIKE :first
   AND 1 = (SELECT 1 FROM person_word o WHERE o.person_id = w.person_id AND o.word LIKE :second LIMIT 1)
   AND 1 = (SELECT 1 FROM person_word o WHERE o.person_id = w.person_id AND o.word LIKE :third LIMIT 1)
   AND (1 = (SELECT 1 FROM sponsorship s      WHERE s.protege_id = w.person_id) OR
        1 = (SELECT 1 FROM mentoring_branch b WHERE b.person_id = w.person_id) OR
        1 = (SELECT 1 FROM champion c         WHERE c.person_id = w.person_id AND c.founding))
 LIMIT :atMost
