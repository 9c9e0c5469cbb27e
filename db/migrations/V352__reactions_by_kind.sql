-- content_reaction counts them, and nothing else does: a number in the item's own row made all who react to it wait for each other
-- from the first statement on, as the row of a reaction holds that row, too.
ALTER TABLE content_item DROP COLUMN reactions;
