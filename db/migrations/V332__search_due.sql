-- Whatever changes what can be found says so, in the transaction that changes it. Triggers, because a change that were
-- forgotten would never be found, whoever makes it. Who may see something is not written down here: the search asks that itself.

CREATE TRIGGER search_piece_added AFTER INSERT ON content_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('PIECES', NEW.item_id);

CREATE TRIGGER search_piece_changed AFTER UPDATE ON content_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('PIECES', NEW.item_id);

CREATE TRIGGER search_piece_gone AFTER DELETE ON content_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('PIECES', OLD.item_id);

CREATE TRIGGER search_module_added AFTER INSERT ON training_module_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('MODULES', NEW.module_id);

CREATE TRIGGER search_module_changed AFTER UPDATE ON training_module_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('MODULES', NEW.module_id);

CREATE TRIGGER search_module_gone AFTER DELETE ON training_module_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('MODULES', OLD.module_id);

CREATE TRIGGER search_path_added AFTER INSERT ON training_path_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('PATHS', NEW.path_id);

CREATE TRIGGER search_path_changed AFTER UPDATE ON training_path_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('PATHS', NEW.path_id);

CREATE TRIGGER search_path_gone AFTER DELETE ON training_path_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id) VALUES ('PATHS', OLD.path_id);

-- A reaction changes the row, too: only its moment matters here.
CREATE TRIGGER search_piece_moved AFTER UPDATE ON content_item FOR EACH ROW
  INSERT INTO search_due (kind, subject_id)
  SELECT 'PIECES', NEW.id
    FROM DUAL
   WHERE NEW.published_at <> OLD.published_at;

-- Lessons come with a version of their module, and go with it. A path is as new as its newest module.
CREATE TRIGGER search_module_published AFTER UPDATE ON training_module FOR EACH ROW
  INSERT INTO search_due (kind, subject_id)
  SELECT k.kind, IF(k.kind = 'PATHS', NEW.path_id, NEW.id)
    FROM (SELECT 'MODULES' AS kind UNION ALL SELECT 'PATHS') k
   WHERE NEW.version <> OLD.version
      OR NEW.path_id <> OLD.path_id;

CREATE TRIGGER search_module_put_in AFTER INSERT ON training_module FOR EACH ROW
  INSERT INTO search_due (kind, subject_id)
  SELECT k.kind, IF(k.kind = 'PATHS', NEW.path_id, NEW.id)
    FROM (SELECT 'MODULES' AS kind UNION ALL SELECT 'PATHS') k
   WHERE NEW.version > 0;

CREATE TRIGGER search_lesson_added AFTER INSERT ON training_lesson_text FOR EACH ROW
  INSERT INTO search_due (kind, subject_id)
  SELECT 'MODULES', module_id
    FROM training_lesson
   WHERE id = NEW.lesson_id;

-- What was there before.
INSERT INTO search_due (kind, subject_id)
SELECT 'PIECES', id FROM content_item
 UNION ALL
SELECT 'MODULES', id FROM training_module
 UNION ALL
SELECT 'PATHS', id FROM training_path;
