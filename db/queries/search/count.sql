-- A spelling that is there stays; a word that gets its first one may be suggested from then on.
INSERT INTO search_word (word, kind, entries, titled, spelling, near)
SELECT c.word, c.kind, c.entries, c.titled, c.spelling, c.spelling IS NULL
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         word     VARCHAR(100) PATH '$[0]',
         kind     VARCHAR(10)  PATH '$[1]',
         entries  INT          PATH '$[2]',
         titled   INT          PATH '$[3]',
         spelling VARCHAR(100) PATH '$[4]')) c
    ON DUPLICATE KEY UPDATE entries  = search_word.entries + VALUE(entries),
                            titled   = search_word.titled  + VALUE(titled),
                            near     = search_word.near AND (search_word.spelling IS NOT NULL OR VALUE(spelling) IS NULL),
                            spelling = COALESCE(search_word.spelling, VALUE(spelling))
