-- Pictures of one's own are PNG or SVG; both as the portal wrote them.
ALTER TABLE badge_picture
  ADD COLUMN kind VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PNG';
