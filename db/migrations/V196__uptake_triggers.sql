-- Whatever changes who has completed what, where, says so. Triggers, because a change that were forgotten would stay in every
-- figure for ever. Locking reads: a completion and a move of the same person at the same moment wait for each other, by the
-- reference to person, and the later one must see what the earlier one did. Completions and people are never deleted.
CREATE TRIGGER uptake_by_module AFTER INSERT ON module_completion FOR EACH ROW
  INSERT INTO uptake_change (subject, subject_id, unit_id, country, people)
  SELECT 'MODULE', NEW.module_id, unit_id, country, 1
    FROM person
   WHERE id = NEW.person_id
     AND deactivated_at IS NULL
    LOCK IN SHARE MODE;

CREATE TRIGGER uptake_by_path AFTER INSERT ON path_completion FOR EACH ROW
  INSERT INTO uptake_change (subject, subject_id, unit_id, country, people)
  SELECT 'PATH', NEW.path_id, unit_id, country, 1
    FROM person
   WHERE id = NEW.person_id
     AND deactivated_at IS NULL
    LOCK IN SHARE MODE;

CREATE TRIGGER uptake_by_arrival AFTER INSERT ON person FOR EACH ROW
  INSERT INTO uptake_change (subject, subject_id, unit_id, country, people)
  SELECT 'PEOPLE', 0, NEW.unit_id, NEW.country, 1
    FROM DUAL
   WHERE NEW.deactivated_at IS NULL;

-- Moving to another unit or country, leaving the company, coming back: away from there, and to here.
CREATE TRIGGER uptake_by_move AFTER UPDATE ON person FOR EACH ROW
  INSERT INTO uptake_change (subject, subject_id, unit_id, country, people)
  SELECT s.subject, s.subject_id, w.unit_id, w.country, w.people
    FROM (SELECT OLD.unit_id AS unit_id, OLD.country AS country, -1 AS people
            FROM DUAL
           WHERE OLD.deactivated_at IS NULL
             AND NOT (OLD.unit_id = NEW.unit_id AND OLD.country = NEW.country AND NEW.deactivated_at IS NULL)
           UNION ALL
          SELECT NEW.unit_id, NEW.country, 1
            FROM DUAL
           WHERE NEW.deactivated_at IS NULL
             AND NOT (OLD.unit_id = NEW.unit_id AND OLD.country = NEW.country AND OLD.deactivated_at IS NULL)) w
    STRAIGHT_JOIN (SELECT 'PEOPLE' AS subject, 0 AS subject_id
                     FROM DUAL
                    UNION ALL
                   (SELECT 'MODULE', module_id FROM module_completion WHERE person_id = NEW.id LOCK IN SHARE MODE)
                    UNION ALL
                   (SELECT 'PATH', path_id FROM path_completion WHERE person_id = NEW.id LOCK IN SHARE MODE)) s;
