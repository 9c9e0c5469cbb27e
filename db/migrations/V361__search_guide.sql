-- Pages of the guide can be found by their words. There are none yet: they come with the next start.
CREATE TRIGGER search_guide_added AFTER INSERT ON guide_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('GUIDE', NEW.page_id);

CREATE TRIGGER search_guide_changed AFTER UPDATE ON guide_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('GUIDE', NEW.page_id);

CREATE TRIGGER search_guide_gone AFTER DELETE ON guide_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('GUIDE', OLD.page_id);

CREATE TRIGGER search_guide_moved AFTER UPDATE ON guide_page FOR EACH ROW
  INSERT INTO search_due (kind, subject_id)
  SELECT 'GUIDE', NEW.id
    FROM DUAL
   WHERE NEW.changed_at <> OLD.changed_at;
