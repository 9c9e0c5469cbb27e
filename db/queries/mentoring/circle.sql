-- Everyone that a person has to do with: sponsor, protégés, whom they asked, who offers to be their
-- sponsor, and who asks them.
-- Those who left the company are in nobody's circle.
SELECT c.relation, p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
  FROM (SELECT 'SPONSOR' AS relation, sponsor_id AS person_id, since AS at
          FROM sponsorship
         WHERE protege_id = :personId
         UNION ALL
        SELECT 'PROTEGE', protege_id, since
          FROM sponsorship
         WHERE sponsor_id = :personId
         UNION ALL
        SELECT 'ASKED', champion_id, asked_at
          FROM sponsorship_request
         WHERE open_for = :personId
           AND NOT offered
         UNION ALL
        SELECT 'OFFERING', champion_id, asked_at
          FROM sponsorship_request
         WHERE open_for = :personId
           AND offered
         UNION ALL
        SELECT 'ASKING', protege_id, asked_at
          FROM sponsorship_request
         WHERE champion_id = :personId
           AND answered_at IS NULL
           AND NOT offered) c
  JOIN person p ON p.id = c.person_id AND p.deactivated_at IS NULL
  JOIN unit u   ON u.id = p.unit_id
 ORDER BY c.relation, c.at, p.id
