-- One comment with its author, who is missing when they have left the company.
SELECT c.id, c.item_id, c.thread_id, c.author_id, c.words, c.language, c.written_at, c.changed_at, c.withdrawn_at,
       c.removed_at,
       p.id AS a_id, p.handle AS a_handle, p.given_name AS a_given_name, p.family_name AS a_family_name,
       p.job_title AS a_job_title, u.name AS a_unit_name, p.country AS a_country,
       (SELECT JSON_OBJECTAGG(n.handle, CONCAT(n.given_name, ' ', n.family_name))
          FROM content_comment_mention m
          JOIN person n ON n.id = m.person_id AND n.deactivated_at IS NULL
         WHERE m.comment_id = c.id) AS named
  FROM content_comment c
  LEFT JOIN person p ON p.id = c.author_id AND p.deactivated_at IS NULL
  LEFT JOIN unit u   ON u.id = p.unit_id
 WHERE c.id = :commentId
