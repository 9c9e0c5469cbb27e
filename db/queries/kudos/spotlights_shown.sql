-- What is in the spotlight on a day: a row for each person in it, and only where all of them agreed.
SELECT s.id, IF(:language = 'fr', s.text_fr, s.text_en) AS text, s.about_path, s.about_title, s.starts_on, s.ends_on,
       p.id AS p_id, p.handle AS p_handle, p.given_name AS p_given_name, p.family_name AS p_family_name,
       p.job_title AS p_job_title, u.name AS p_unit_name, p.country AS p_country
  FROM spotlight s
  JOIN spotlight_person sp ON sp.spotlight_id = s.id
  JOIN person p            ON p.id = sp.person_id
  JOIN unit u              ON u.id = p.unit_id
 WHERE s.ends_on >= :today
   AND s.starts_on <= :today
   AND s.ended_at IS NULL
   AND NOT EXISTS (SELECT 1
                     FROM spotlight_person other
                     JOIN person o ON o.id = other.person_id
                    WHERE other.spotlight_id = s.id
                      AND (other.agreed_at IS NULL OR other.refused_at IS NOT NULL OR o.deactivated_at IS NOT NULL))
 ORDER BY s.starts_on DESC, s.id DESC, p.family_name, p.id
