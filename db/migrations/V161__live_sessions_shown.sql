-- A session as it is shown, with its hosts. Who has left the company is not named. Nothing is counted here: the database
-- could then not look into the view for just the sessions that are asked for.

CREATE VIEW live_session_shown AS
SELECT s.id, s.kind, s.language, s.title, s.description, s.place, s.link, s.starts_local, s.zone, s.starts_at, s.ends_at,
       s.minutes, s.seats, s.taken, s.host_id, s.cohost_id, s.code, s.sequence, s.created_at, s.changed_at,
       s.cancelled_at, s.cancel_reason,
       h.id AS h_id, h.handle AS h_handle, h.given_name AS h_given_name, h.family_name AS h_family_name,
       h.job_title AS h_job_title, hu.name AS h_unit_name, h.country AS h_country,
       c.id AS c_id, c.handle AS c_handle, c.given_name AS c_given_name, c.family_name AS c_family_name,
       c.job_title AS c_job_title, cu.name AS c_unit_name, c.country AS c_country
  FROM live_session s
  LEFT JOIN person h ON h.id = s.host_id   AND h.deactivated_at IS NULL
  LEFT JOIN unit hu  ON hu.id = h.unit_id
  LEFT JOIN person c ON c.id = s.cohost_id AND c.deactivated_at IS NULL
  LEFT JOIN unit cu  ON cu.id = c.unit_id;
