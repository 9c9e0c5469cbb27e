-- The texts of pages of the guide.
SELECT p.id AS subject_id, p.changed_at AS dated_at, t.language, t.title, t.summary, t.words AS body
  FROM guide_page p
  JOIN guide_text t ON t.page_id = p.id
 WHERE p.id IN (<ids>)
 ORDER BY p.id, t.language
