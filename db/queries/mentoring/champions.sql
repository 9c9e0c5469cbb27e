-- Champions with a free place for somebody, same language first, then same country, near clocks, most topics in common.
-- At most 1000 are looked at, each reader beginning elsewhere in the order of numbers, so that a page costs the same
-- in a company with 50,000 champions, and that the first names of a list are not asked by everyone. Of these, the 150
-- nearest with a place are compared more closely: that costs most. Whoever has protégés finds also who is below them.
WITH looked_at AS (
  (SELECT person_id, COALESCE(places, :places) AS places
     FROM champion
    WHERE person_id >= (SELECT MIN(person_id) + CRC32(:reader.id) % (MAX(person_id) - MIN(person_id) + 1) FROM champion)
      AND valid_until >= :today
      AND takes
    ORDER BY person_id
    LIMIT 1000)
   UNION ALL
  (SELECT person_id, COALESCE(places, :places) AS places
     FROM champion
    WHERE person_id < (SELECT MIN(person_id) + CRC32(:reader.id) % (MAX(person_id) - MIN(person_id) + 1) FROM champion)
      AND valid_until >= :today
      AND takes
    ORDER BY person_id
    LIMIT 1000)
   LIMIT 1000
),
nearest AS (
  SELECT p.id,
         p.language = :reader.language        AS same_language,
         p.country = :reader.country          AS same_country,
         CRC32(CONCAT(p.id, '-', :reader.id)) AS turn,
         p.zone,
         l.free
    FROM (SELECT person_id,
                 CAST(places AS SIGNED) - (SELECT COUNT(*)
                                             FROM sponsorship s
                                            WHERE s.sponsor_id = person_id
                                              AND s.arrived_at IS NULL) AS free
            FROM looked_at
          HAVING free > 0) l
    JOIN person p ON p.id = l.person_id
   WHERE p.id <> :reader.id
     AND p.deactivated_at IS NULL
   ORDER BY same_language DESC, same_country DESC, turn
   LIMIT 150
),
fitting AS (
  SELECT n.*,
         FIND_IN_SET(n.zone, :reader.zones) > 0 AS near_zone,
         (SELECT COUNT(*)
            FROM person_topic mine
            JOIN person_topic theirs ON theirs.topic_id = mine.topic_id
           WHERE mine.person_id = :reader.id
             AND theirs.person_id = n.id) AS topics
    FROM nearest n
    JOIN membership m ON m.person_id = n.id
   WHERE NOT EXISTS (SELECT 1
                       FROM sponsorship_past o
                      WHERE o.protege_id = n.id
                        AND o.sponsor_id = :reader.id)
     AND NOT EXISTS (SELECT 1
                       FROM member_pause b
                      WHERE b.person_id = n.id
                        AND b.starts_at <= UTC_TIMESTAMP(6)
                        AND (b.ends_at IS NULL OR b.ends_at > UTC_TIMESTAMP(6)))
)
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country,
       f.same_language, f.same_country, f.near_zone, f.topics, f.free,
       SUBSTRING_INDEX(u.path, '/', 3) = :reader.part AS same_part
  FROM fitting f
  JOIN person p ON p.id = f.id
  JOIN unit u   ON u.id = p.unit_id
 ORDER BY f.same_language DESC, f.same_country DESC, f.near_zone DESC, f.topics DESC, same_part DESC, f.turn
 LIMIT :atMost
