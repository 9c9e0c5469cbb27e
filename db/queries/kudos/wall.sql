-- The wall, newest first. Who has left the company is not on it.
SELECT k.id, k.giver_id, k.receiver_id, k.message, k.language, k.about_path, k.about_title, k.turn, k.given_at, k.shown_at,
       g.id AS g_id, g.handle AS g_handle, g.given_name AS g_given_name, g.family_name AS g_family_name,
       g.job_title AS g_job_title, gu.name AS g_unit_name, g.country AS g_country,
       r.id AS r_id, r.handle AS r_handle, r.given_name AS r_given_name, r.family_name AS r_family_name,
       r.job_title AS r_job_title, ru.name AS r_unit_name, r.country AS r_country
  FROM kudos_wall w
  STRAIGHT_JOIN kudos k  ON k.id = w.kudos_id
  STRAIGHT_JOIN person g ON g.id = k.giver_id    AND g.deactivated_at IS NULL
  STRAIGHT_JOIN person r ON r.id = k.receiver_id AND r.deactivated_at IS NULL
  STRAIGHT_JOIN unit gu  ON gu.id = g.unit_id
  STRAIGHT_JOIN unit ru  ON ru.id = r.unit_id
 WHERE w.scope = :scope
   AND w.kudos_id < :before
 ORDER BY w.kudos_id DESC
 LIMIT :atMost
