-- Pictures that came in for a proposal, until it shows them: a node may die between the two.
CREATE TABLE proposal_upload (
  picture     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,   -- the address of a medium
  uploaded_at DATETIME(6) NOT NULL,
  KEY proposal_upload_age (uploaded_at)
);
