-- Campaigns: a theme for some weeks, and a goal that is reached together. Who gave what is nobody's business but their own.
CREATE TABLE campaign (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  once_key     VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- of the form that made it
  revision     INT UNSIGNED    NOT NULL DEFAULT 0,                                    -- goes up with each change: whoever saw another one was overtaken
  title_fr     VARCHAR(120)    NOT NULL,                                              -- no words in a language: shown in the other one
  purpose_fr   VARCHAR(1500)   NOT NULL,
  title_en     VARCHAR(120)    NOT NULL,
  purpose_en   VARCHAR(1500)   NOT NULL,
  starts_on    DATE            NOT NULL,                                              -- days of the programme's zone
  ends_on      DATE            NOT NULL,                                              -- the last one, whole
  counts       VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- STORIES: on subjects of one's own; POSTS: about its pieces as well
  goal         INT UNSIGNED    NOT NULL,
  made_by      BIGINT UNSIGNED NOT NULL,
  made_at      DATETIME(6)     NOT NULL,
  published_at DATETIME(6)     NULL,
  published_by BIGINT UNSIGNED NULL,
  ended_on     DATE            NULL,                                                  -- before its time
  ended_by     BIGINT UNSIGNED NULL,
  ended_fr     VARCHAR(600)    NOT NULL DEFAULT '',                                   -- and why
  ended_en     VARCHAR(600)    NOT NULL DEFAULT '',
  UNIQUE KEY campaign_once (made_by, once_key),
  KEY campaign_days (ends_on, starts_on),
  KEY campaign_published_by (published_by),
  KEY campaign_ended_by (ended_by),
  CONSTRAINT campaign_made_by      FOREIGN KEY (made_by)      REFERENCES person (id),
  CONSTRAINT campaign_published_by FOREIGN KEY (published_by) REFERENCES person (id),
  CONSTRAINT campaign_ended_by     FOREIGN KEY (ended_by)     REFERENCES person (id),
  CONSTRAINT campaign_order        CHECK (starts_on <= ends_on),
  CONSTRAINT campaign_ending       CHECK (ended_on IS NULL OR published_at IS NOT NULL)
);

-- For whom it is, as content_audience says it of pieces: nothing means everyone.
CREATE TABLE campaign_audience (
  campaign_id BIGINT UNSIGNED NOT NULL,
  kind        VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value       VARCHAR(80)     NOT NULL,
  PRIMARY KEY (campaign_id, kind, value),
  CONSTRAINT campaign_audience_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);

-- Pieces of the feed that it leads to, in the editors' order.
CREATE TABLE campaign_piece (
  campaign_id BIGINT UNSIGNED  NOT NULL,
  item_id     BIGINT UNSIGNED  NOT NULL,
  position    TINYINT UNSIGNED NOT NULL,
  line_fr     VARCHAR(300)     NOT NULL DEFAULT '',                                   -- the editors' own line; none: the piece's summary
  line_en     VARCHAR(300)     NOT NULL DEFAULT '',
  PRIMARY KEY (campaign_id, item_id),
  KEY campaign_piece_item (item_id),
  CONSTRAINT campaign_piece_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT campaign_piece_item     FOREIGN KEY (item_id)     REFERENCES content_item (id)
);

-- Declared posts that their authors let belong to a campaign: one at most for each post. What sharing says of a post is kept
-- beside it, so that counting reads nothing else.
CREATE TABLE campaign_story (
  post_id     BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  campaign_id BIGINT UNSIGNED NOT NULL,
  person_id   BIGINT UNSIGNED NOT NULL,
  country     CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,         -- where its author worked then
  posted_on   DATE            NOT NULL,
  own_voice   BOOLEAN         NOT NULL,
  company     BOOLEAN         NOT NULL,                                               -- about something of the company's
  joined_at   DATETIME(6)     NOT NULL,
  KEY campaign_story_counted (campaign_id, person_id, posted_on, post_id, own_voice, company, country),
  KEY campaign_story_latest (campaign_id, posted_on, post_id),
  KEY campaign_story_person (person_id),
  CONSTRAINT campaign_story_post     FOREIGN KEY (post_id)     REFERENCES timeline_post (id),
  CONSTRAINT campaign_story_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT campaign_story_person   FOREIGN KEY (person_id)   REFERENCES person (id)
);

-- How far each has come, kept so that pages read one row. Counted anew, with the row held, whenever a story comes or goes.
CREATE TABLE campaign_progress (
  campaign_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  acts        INT UNSIGNED    NOT NULL DEFAULT 0,
  people      INT UNSIGNED    NOT NULL DEFAULT 0,
  countries   INT UNSIGNED    NOT NULL DEFAULT 0,
  CONSTRAINT campaign_progress_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);

-- Who does not want to see which one on their hub.
CREATE TABLE campaign_hidden (
  person_id   BIGINT UNSIGNED NOT NULL,
  campaign_id BIGINT UNSIGNED NOT NULL,
  hidden_at   DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, campaign_id),
  KEY campaign_hidden_campaign (campaign_id),
  CONSTRAINT campaign_hidden_person   FOREIGN KEY (person_id)   REFERENCES person (id),
  CONSTRAINT campaign_hidden_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);
