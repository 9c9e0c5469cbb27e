-- Whether a member stands in the champions' tree by name, which the joining page says, or as "a colleague". Who has no name
-- there has an address that tells nothing, another one each time they choose so.
ALTER TABLE membership
  ADD named_in_tree BOOLEAN  NOT NULL DEFAULT TRUE,
  ADD tree_key      CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
                    DEFAULT (CONCAT('~', LEFT(MD5(CONCAT(UUID(), RAND())), 12)));

UPDATE membership
   SET tree_key = CONCAT('~', LEFT(MD5(CONCAT(UUID(), RAND())), 12));

ALTER TABLE membership
  ADD UNIQUE KEY membership_tree_key (tree_key);
