-- Pictures may belong to something else than the lessons of a module: whoever shows them removes them.
ALTER TABLE medium MODIFY COLUMN module_id BIGINT UNSIGNED NULL;                    -- on whose shelf it lies; NULL: on none
