-- People of the tree, and with them the first protégés of some sponsors, with what decides how much a reader may see of them.
-- Protégés have their place among all of their sponsor's, in the order in which they came, which stays whatever grows
-- below them; whoever is asked for is there, too, wherever their place is. In one statement, joined in the order written, and
-- read flat: for as few people as a page shows, finding a better order takes longer than reading them.
SELECT STRAIGHT_JOIN
       e.sponsor_id, e.place, e.among,
       p.id, p.handle, p.given_name, p.family_name, u.name AS unit_name, p.country,
       COALESCE(m.tree_key, '')                                      AS tree_key,
       COALESCE(m.named_in_tree AND p.deactivated_at IS NULL, FALSE) AS named,
       COALESCE(c.founding AND m.person_id IS NOT NULL, FALSE)       AS founding,
       COALESCE(c.valid_until >= :today, FALSE)                      AS champion,
       COALESCE(k.proteges, 0)                                       AS proteges,
       COALESCE(k.below, 0)                                          AS below,
       COALESCE(k.champions, 0)                                      AS champions,
       COALESCE(k.generations, 0)                                    AS generations
  FROM (SELECT id, sponsor_id, place, among
          FROM (SELECT protege_id AS id, sponsor_id,
                       ROW_NUMBER() OVER (PARTITION BY sponsor_id ORDER BY since, protege_id) AS place,
                       COUNT(*)     OVER (PARTITION BY sponsor_id)                            AS among
                  FROM sponsorship
                 WHERE sponsor_id IN (<sponsors>)) placed
         WHERE place <= :atMost
            OR id IN (<ids>)
         UNION ALL
        SELECT a.id, s.sponsor_id, 0, 0
          FROM person a
          LEFT JOIN sponsorship s ON s.protege_id = a.id
         WHERE a.id IN (<ids>)
           AND (s.sponsor_id IS NULL OR s.sponsor_id NOT IN (<sponsors>))) e
  JOIN person p ON p.id = e.id
  JOIN unit u                  ON u.id = p.unit_id
  LEFT JOIN membership m       ON m.person_id = p.id
  LEFT JOIN champion c         ON c.person_id = p.id
  LEFT JOIN mentoring_branch k ON k.person_id = p.id
