-- A setting may be a list of names.
ALTER TABLE setting_change
  MODIFY COLUMN value     VARCHAR(1000) NULL,                                       -- NULL: back to the default
  MODIFY COLUMN old_value VARCHAR(1000) NOT NULL;                                   -- what was in force before
