-- People of the tree, with what decides how much one reader may see of them. Joined in the order written, and read flat:
-- for as few people as a page shows, finding a better order takes longer than reading them.
SELECT STRAIGHT_JOIN
       p.id, p.handle, p.given_name, p.family_name, u.name AS unit_name, p.country,
       COALESCE(m.tree_key, '')                                      AS tree_key,
       COALESCE(m.named_in_tree AND p.deactivated_at IS NULL, FALSE) AS named,
       p.id = :readerId                                              AS me,
       COALESCE(up.sponsor_id = :readerId, FALSE)
         OR COALESCE(p.id = mine.sponsor_id, FALSE)                  AS in_pair,
       up.sponsor_id IS NULL                                         AS root,
       COALESCE(c.founding AND m.person_id IS NOT NULL, FALSE)       AS founding,
       COALESCE(c.valid_until >= :today, FALSE)                      AS champion,
       COALESCE(k.proteges, 0)                                       AS proteges,
       COALESCE(k.below, 0)                                          AS below,
       COALESCE(k.champions, 0)                                      AS champions,
       COALESCE(k.generations, 0)                                    AS generations
  FROM person p
  JOIN unit u                  ON u.id = p.unit_id
  LEFT JOIN membership m       ON m.person_id = p.id
  LEFT JOIN sponsorship up     ON up.protege_id = p.id
  LEFT JOIN sponsorship mine   ON mine.protege_id = :readerId
  LEFT JOIN champion c         ON c.person_id = p.id
  LEFT JOIN mentoring_branch k ON k.person_id = p.id
 WHERE p.id IN (<ids>)
