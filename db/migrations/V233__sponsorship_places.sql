-- How many places of a champion are taken by those who are on the way: an index alone answers, for a thousand at once.
CREATE INDEX sponsorship_places ON sponsorship (sponsor_id, arrived_at);
