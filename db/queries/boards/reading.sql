-- The versions of the sums of a period and of names on boards, and a person's sum where they are in the scope.
SELECT v.version AS sums,
       (SELECT COALESCE(SUM(n.version), 0) FROM board_name_version n) AS names,
       t.points, t.reached_at
  FROM points_version v
  LEFT JOIN points_total t
    ON t.period = v.period
   AND t.person_id = :personId
   AND t.points > 0
   AND <inside>
 WHERE v.period = :period
