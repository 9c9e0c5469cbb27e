-- What press watch published before there was a desk: a story of one entry each.

INSERT INTO press_story (id, state, topic_id, dated_at, found_at, item_id, decided_at)
SELECT id, 'PICKED', topic_id, published_at, created_at, id, created_at
  FROM content_item
 WHERE source_id IS NOT NULL
   AND guid_hash IS NOT NULL;

INSERT INTO press_entry (story_id, source_id, guid_hash, link, language, title, summary, body, minutes, notes, dated_at)
SELECT i.id, i.source_id, i.guid_hash, i.link, t.language, t.title, t.summary, '', i.minutes, i.notes, i.published_at
  FROM content_item i
  JOIN content_text t
    ON t.item_id = i.id
   AND t.language = (SELECT MIN(x.language) FROM content_text x WHERE x.item_id = i.id)
 WHERE i.source_id IS NOT NULL
   AND i.guid_hash IS NOT NULL;
