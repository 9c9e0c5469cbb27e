-- Everybody whom the portal knows, with all that an import of the directory compares.
-- Roles are few: they are gathered first and joined, not asked for person by person.
SELECT p.id, p.handle, COALESCE(p.employee_number, '') AS employee_number, p.email,
       p.given_name, p.family_name, u.code AS unit_code, p.country, p.zone,
       p.job_family, p.job_title, COALESCE(p.manager_id, 0) AS manager_id, p.leader,
       p.arrived_on, p.departs_on, p.deactivated_at IS NULL AS active,
       COALESCE(g.roles, '')          AS roles,
       COALESCE(g.administrator, 0)   AS administrator
  FROM person p
  JOIN unit u ON u.id = p.unit_id
  LEFT JOIN (SELECT person_id,
                    GROUP_CONCAT(DISTINCT LOWER(role) SEPARATOR ', ') AS roles,
                    MAX(role = 'ADMIN' AND unit_id IS NULL AND country IS NULL) AS administrator
               FROM role_grant
              GROUP BY person_id) g ON g.person_id = p.id
 ORDER BY p.id
