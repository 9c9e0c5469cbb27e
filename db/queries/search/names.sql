-- Of how many who work here each word is in the name.
INSERT INTO search_word (word, kind, entries, titled, spelling)
SELECT n.word, 'PEOPLE', COUNT(*), 0, n.word
  FROM person_word n
  JOIN person p ON p.id = n.person_id AND p.deactivated_at IS NULL
 GROUP BY n.word
    ON DUPLICATE KEY UPDATE entries = VALUE(entries)
