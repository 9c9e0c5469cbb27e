-- Posts that their authors declared, and show to nobody here.
INSERT INTO timeline_post (id, author_id, added_by, once_key, network, words, language, posted_on, declared_at, helped)
SELECT r.id, r.author_id, r.author_id, CONCAT('bench-', r.id), 'LINKEDIN', r.words, 'en', r.at, r.at, FALSE
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         id        BIGINT UNSIGNED PATH '$[0]',
         author_id BIGINT UNSIGNED PATH '$[1]',
         words     VARCHAR(3000)   PATH '$[2]',
         at        DATETIME(6)     PATH '$[3]')) r
