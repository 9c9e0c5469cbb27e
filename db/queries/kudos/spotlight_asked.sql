-- A spotlight as somebody who is asked for it sees it.
SELECT s.id, s.text_en, s.text_fr, s.about_path, s.about_title, s.starts_on, s.ends_on, s.asked_by, s.ended_at,
       mine.agreed_at, mine.refused_at,
       CONCAT(l.given_name, ' ', l.family_name) AS asked_by_name,
       (SELECT GROUP_CONCAT(CONCAT(p.given_name, ' ', p.family_name) ORDER BY p.family_name, p.id SEPARATOR ', ')
          FROM spotlight_person o
          JOIN person p ON p.id = o.person_id
         WHERE o.spotlight_id = s.id
           AND o.person_id <> :personId) AS others
  FROM spotlight s
  JOIN spotlight_person mine ON mine.spotlight_id = s.id AND mine.person_id = :personId
  JOIN person l              ON l.id = s.asked_by
 WHERE s.id = :spotlightId
