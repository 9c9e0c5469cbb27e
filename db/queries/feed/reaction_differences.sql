-- Items and kinds of which the number is not what the reactions say.
SELECT (SELECT COUNT(*)
          FROM content_reaction k
          LEFT JOIN (SELECT item_id, kind, COUNT(*) AS n
                       FROM reaction
                      GROUP BY item_id, kind) r ON r.item_id = k.item_id AND r.kind = k.kind
         WHERE k.n <> COALESCE(r.n, 0))
     + (SELECT COUNT(*)
          FROM (SELECT DISTINCT item_id, kind FROM reaction) r
          LEFT JOIN content_reaction k ON k.item_id = r.item_id AND k.kind = r.kind
         WHERE k.item_id IS NULL)
