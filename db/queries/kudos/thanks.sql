-- One thank-you as its giver or its receiver sees it, or everyone once it is on the wall.
SELECT k.id, k.giver_id, k.receiver_id, k.message, k.language, k.about_path, k.about_title, k.turn, k.given_at, k.shown_at,
       g.id AS g_id, g.handle AS g_handle, g.given_name AS g_given_name, g.family_name AS g_family_name,
       g.job_title AS g_job_title, gu.name AS g_unit_name, g.country AS g_country,
       r.id AS r_id, r.handle AS r_handle, r.given_name AS r_given_name, r.family_name AS r_family_name,
       r.job_title AS r_job_title, ru.name AS r_unit_name, r.country AS r_country
  FROM kudos k
  LEFT JOIN person g ON g.id = k.giver_id    AND g.deactivated_at IS NULL
  LEFT JOIN unit gu  ON gu.id = g.unit_id
  LEFT JOIN person r ON r.id = k.receiver_id AND r.deactivated_at IS NULL
  LEFT JOIN unit ru  ON ru.id = r.unit_id
 WHERE k.id = :kudosId
   AND k.taken_back_at IS NULL
   AND (:personId IN (k.giver_id, k.receiver_id)
        OR k.shown_at IS NOT NULL AND g.id IS NOT NULL AND r.id IS NOT NULL)
