-- A pair that begins changes how many people are below everyone above: with that number in an index, each of these changes
-- was one of the index, too. It is looked for at the top of the trees only, where there are few.
ALTER TABLE mentoring_branch
  ADD KEY branch_root (root),
  DROP KEY branch_by_root;
