-- What a list of modules shows of a document, which is some fifty kilobytes. None where the document was written before there
-- were any: then the document itself is read.
ALTER TABLE training_module_version ADD COLUMN gist JSON NULL AFTER document;
ALTER TABLE training_draft ADD COLUMN gist JSON NULL AFTER document;
