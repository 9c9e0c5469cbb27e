-- The words of the items that were copied, with a number, so that no two are alike.
INSERT INTO content_text (item_id, language, title, summary, body, markdown)
SELECT :after + s.seq, t.language, CONCAT(LEFT(t.title, 280), ' ', :after + s.seq), t.summary, t.body, t.markdown
  FROM seq_1_to_50000 s
  JOIN (SELECT c.id, ROW_NUMBER() OVER (ORDER BY c.id) - 1 AS place, COUNT(*) OVER () AS n
          FROM content_item c
         WHERE NOT c.limited
           AND c.archived_at IS NULL
           AND c.id <= :after
       ) i ON i.place = s.seq % LEAST(i.n, 200)
  JOIN content_text t ON t.item_id = i.id
 WHERE s.seq <= :howMany
