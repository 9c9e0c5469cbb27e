-- Discussion spaces can be found by their names and by what they are for.
CREATE TRIGGER search_space_named AFTER INSERT ON space_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('SPACES', NEW.space_id);

CREATE TRIGGER search_space_renamed AFTER UPDATE ON space_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('SPACES', NEW.space_id);

CREATE TRIGGER search_space_unnamed AFTER DELETE ON space_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('SPACES', OLD.space_id);

INSERT INTO search_due (kind, subject_id)
SELECT 'SPACES', id FROM space;
