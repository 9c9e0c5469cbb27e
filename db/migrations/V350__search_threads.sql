-- Discussions in spaces can be found by their words.
CREATE TRIGGER search_thread_said AFTER INSERT ON space_post FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('THREADS', NEW.thread_id);

-- Withdrawn, removed, put back, or said in other words.
CREATE TRIGGER search_thread_changed AFTER UPDATE ON space_post FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('THREADS', NEW.thread_id);

CREATE TRIGGER search_thread_post_gone AFTER DELETE ON space_post FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('THREADS', OLD.thread_id);

CREATE TRIGGER search_thread_renamed AFTER UPDATE ON space_thread FOR EACH ROW
  INSERT INTO search_due (kind, subject_id)
  SELECT 'THREADS', NEW.id
    FROM DUAL
   WHERE NEW.title <> OLD.title
      OR NEW.last_at <> OLD.last_at;

INSERT INTO search_due (kind, subject_id)
SELECT 'THREADS', id FROM space_thread;
