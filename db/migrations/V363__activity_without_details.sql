-- Nothing ever wrote them: what a fact is about stands with its subject.
ALTER TABLE activity
  DROP COLUMN details;
