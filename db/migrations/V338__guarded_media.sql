-- What is for some people only is not served by its address alone, but by whoever knows for whom it is.
ALTER TABLE medium ADD COLUMN guarded BOOLEAN NOT NULL DEFAULT FALSE;
