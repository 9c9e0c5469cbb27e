-- What one person has done, and the version of what there is to learn: lists in one row, as a row each costs more to carry
-- than to read. A completion is "module:microseconds since 1970", with ":module that counted for it" where one did.
SELECT (SELECT COALESCE(SUM(version), 0) FROM training_outline_version) AS version,
       (SELECT GROUP_CONCAT(CONCAT_WS(':', module_id, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', completed_at), through_id))
          FROM module_completion
         WHERE person_id = :personId) AS modules,
       (SELECT GROUP_CONCAT(path_id, ':', TIMESTAMPDIFF(MICROSECOND, '1970-01-01', completed_at))
          FROM path_completion
         WHERE person_id = :personId) AS paths,
       (SELECT GROUP_CONCAT(module_id, ':', version) FROM module_enrolment WHERE person_id = :personId) AS begun,
       (SELECT GROUP_CONCAT(lesson_id) FROM lesson_reading WHERE person_id = :personId) AS lessons_read
