-- Posts with the people in them, and whether colleagues see them: the one place that decides it. Showing a post ends with
-- leaving the programme, and does not begin again by coming back.
CREATE VIEW timeline_shown AS
SELECT t.id, t.network, t.link, t.words, t.language, t.country, t.topic_id, t.item_id, t.posted_on, t.shown_at, t.once_key, t.visible,
       t.helped, t.helper_agreed_at, t.helper_declined_at, t.taken_down_at, t.taken_down_for,
       CASE WHEN t.account_id IS NOT NULL THEN 'OFFICIAL'
            WHEN v.agreed_at IS NOT NULL  THEN 'LEADER'
            ELSE 'COLLEAGUE' END AS voice,
       v.agreed_at AS leads_since,
       p.id AS a_id, p.handle AS a_handle, p.given_name AS a_given_name, p.family_name AS a_family_name,
       p.job_title AS a_job_title, u.name AS a_unit_name, p.country AS a_country, u.path AS unit_path,
       t.account_id, c.name AS account_name, c.address AS account_address,
       h.id AS h_id, h.handle AS h_handle, h.given_name AS h_given_name, h.family_name AS h_family_name,
       h.job_title AS h_job_title, hu.name AS h_unit_name, h.country AS h_country,
       (c.id IS NOT NULL AND c.closed_at IS NULL
        OR p.id IS NOT NULL AND NOT EXISTS (SELECT 1
                                              FROM membership_past m
                                             WHERE m.person_id = t.author_id
                                               AND m.left_at >= t.shown_at)) AS standing
  FROM timeline_post t
  LEFT JOIN person p           ON p.id = t.author_id AND p.deactivated_at IS NULL
  LEFT JOIN unit u             ON u.id = p.unit_id
  LEFT JOIN timeline_account c ON c.id = t.account_id
  LEFT JOIN timeline_voice v   ON v.person_id = t.author_id
  LEFT JOIN person h           ON h.id = t.helper_id AND h.deactivated_at IS NULL
  LEFT JOIN unit hu            ON hu.id = h.unit_id;
