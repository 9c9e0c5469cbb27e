-- Questions and replies, in their order. Words of those who left the programme without a trace are empty, and left out.
SELECT m.id, m.person_id = r.author_id AS reply, m.words, m.written_at,
       p.id AS p_id, p.handle AS p_handle, p.given_name AS p_given_name, p.family_name AS p_family_name,
       p.job_title AS p_job_title, u.name AS p_unit_name, p.country AS p_country
  FROM proposal_message m
  JOIN proposal r    ON r.id = m.proposal_id
  LEFT JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
  LEFT JOIN unit u   ON u.id = p.unit_id
 WHERE m.proposal_id = :id
   AND m.words <> ''
 ORDER BY m.id
