-- To which campaign its writer lets a draft belong once it is posted.
ALTER TABLE share_draft
  ADD COLUMN campaign_id BIGINT UNSIGNED NULL AFTER item_id,
  ADD KEY share_draft_campaign (campaign_id),
  ADD CONSTRAINT share_draft_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id);
