-- Items of the demo again and again, at even distances up to now.
INSERT INTO content_item (id, format, topic_id, source_id, author_id, link, minutes, published_at, created_at, limited)
SELECT :after + s.seq, i.format, i.topic_id, i.source_id, i.author_id, i.link, i.minutes,
       TIMESTAMPADD(SECOND, -(:howMany - s.seq) * :hours * 3600, :now), :now, s.seq % 3 = 0
  FROM seq_1_to_50000 s
  JOIN (SELECT c.*, ROW_NUMBER() OVER (ORDER BY c.id) - 1 AS place, COUNT(*) OVER () AS n
          FROM content_item c
         WHERE NOT c.limited
           AND c.archived_at IS NULL
       ) i ON i.place = s.seq % LEAST(i.n, 200)
 WHERE s.seq <= :howMany
