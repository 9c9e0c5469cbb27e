-- Proposals with the people in them, as pages show them; nobody's who has left the company.
CREATE VIEW proposal_shown AS
SELECT r.id, r.kind, r.title, r.words, r.language, r.topic_id, r.naming, r.picture, r.picture_words, r.once_key, r.version, r.changed_at,
       r.sent_at, r.due_on, r.asked_at, r.answered_at, r.answer, r.reason, r.piece_id, r.item_id, r.published_at, r.taken_down_at,
       r.taken_down_for, r.waiting_on,
       a.id AS a_id, a.handle AS a_handle, a.given_name AS a_given_name, a.family_name AS a_family_name,
       a.job_title AS a_job_title, u.name AS a_unit_name, a.country AS a_country, u.path AS unit_path,
       a.language AS author_language,
       e.id AS e_id, e.handle AS e_handle, e.given_name AS e_given_name, e.family_name AS e_family_name,
       e.job_title AS e_job_title, eu.name AS e_unit_name, e.country AS e_country
  FROM proposal r
  JOIN person a      ON a.id = r.author_id AND a.deactivated_at IS NULL
  JOIN unit u        ON u.id = a.unit_id
  LEFT JOIN person e ON e.id = r.answered_by AND e.deactivated_at IS NULL
  LEFT JOIN unit eu  ON eu.id = e.unit_id;
