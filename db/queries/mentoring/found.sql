-- Who stands in the tree by name and has words in their name that begin so, as far as a list goes.
SELECT w.person_id
  FROM person_word w
  JOIN membership m ON m.person_id = w.person_id AND m.named_in_tree
 WHERE w.word LIKE :first
   AND EXISTS (SELECT 1 FROM person_word o WHERE o.person_id = w.person_id AND o.word LIKE :second)
   AND EXISTS (SELECT 1 FROM person_word o WHERE o.person_id = w.person_id AND o.word LIKE :third)
   AND (EXISTS (SELECT 1 FROM sponsorship s      WHERE s.protege_id = w.person_id) OR
        EXISTS (SELECT 1 FROM mentoring_branch b WHERE b.person_id = w.person_id) OR
        EXISTS (SELECT 1 FROM champion c         WHERE c.person_id = w.person_id AND c.founding))
 GROUP BY w.person_id
 LIMIT :atMost
