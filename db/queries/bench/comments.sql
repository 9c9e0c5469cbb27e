-- Five below each item, by members one after the other.
INSERT INTO content_comment (id, item_id, thread_id, author_id, words, language, written_at, once_key)
SELECT :afterComment + s.seq, :after + 1 + (s.seq - 1) DIV 5, :afterComment + s.seq - (s.seq - 1) % 5, m.person_id,
       CONCAT('We tried this with our team, and it took a week less than we had thought. ', s.seq), 'en',
       UTC_TIMESTAMP(), CONCAT('bench-', :afterComment + s.seq)
  FROM seq_1_to_200000 s
  JOIN (SELECT person_id, ROW_NUMBER() OVER (ORDER BY person_id) - 1 AS place
          FROM membership) m ON m.place = s.seq * 7 % :members
 WHERE s.seq <= 5 * :howMany
 ORDER BY s.seq
