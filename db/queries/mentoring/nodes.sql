-- People of the tree, as one reader may see them. The only place that decides whether a name is shown: to everyone where
-- the person agreed; to themselves, their sponsor and their protégés always.
-- Units are looked up after people: the other way round reads everybody who works there.
WITH seen AS (
  SELECT p.id, p.handle, p.given_name, p.family_name, p.unit_id, p.country,
         p.id = :readerId                                            AS me,
         COALESCE(m.named_in_tree AND p.deactivated_at IS NULL, FALSE) AS named,
         COALESCE(m.tree_key, '')                                    AS tree_key,
         up.sponsor_id
    FROM person p
    LEFT JOIN membership m   ON m.person_id = p.id
    LEFT JOIN sponsorship up ON up.protege_id = p.id
   WHERE p.id IN (<ids>)
),
shown AS (
  SELECT s.*,
         s.named OR s.me OR COALESCE(s.sponsor_id = :readerId, FALSE)
           OR COALESCE(s.id = (SELECT mine.sponsor_id FROM sponsorship mine WHERE mine.protege_id = :readerId), FALSE) AS shown
    FROM seen s
)
SELECT s.id, s.me,
       IF(s.named, s.handle, s.tree_key)       AS address,
       IF(s.shown, s.handle, NULL)             AS handle,
       IF(s.shown, s.given_name, NULL)         AS given_name,
       IF(s.shown, s.family_name, NULL)        AS family_name,
       IF(s.shown, u.name, NULL)               AS unit_name,
       IF(s.shown, s.country, NULL)            AS country,
       s.sponsor_id IS NULL                    AS root,
       c.person_id IS NOT NULL                 AS champion,
       IF(k.below > 0, (SELECT COUNT(*) FROM sponsorship d WHERE d.sponsor_id = s.id), 0) AS proteges,
       COALESCE(k.below, 0)                    AS below,
       COALESCE(k.champions, 0)                AS champions,
       COALESCE(k.generations, 0)              AS generations
  FROM shown s
  STRAIGHT_JOIN unit u         ON u.id = s.unit_id
  LEFT JOIN champion c         ON c.person_id = s.id AND c.valid_until >= :today
  LEFT JOIN mentoring_branch k ON k.person_id = s.id
