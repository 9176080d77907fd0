-- What is looked up together stands together, so that the rows themselves are read
-- only of claims that are wanted.
DROP INDEX claims_speaker;
DROP INDEX claims_place;
DROP INDEX claims_thing;
DROP INDEX claims_time;
CREATE INDEX claims_speaker ON claims (speaker, document, ordinal, time_from, time_to, value_from, value_to) WHERE speaker <> '';
CREATE INDEX claims_place ON claims (place, document, ordinal, time_from, time_to, value_from, value_to) WHERE place <> '';
CREATE INDEX claims_thing ON claims (thing, document, ordinal, time_from, time_to, value_from, value_to) WHERE thing <> '';

-- Times by how long they are: those of one class that meet a period begin in it, or not
-- longer before it than the class is long. See rare.go.
CREATE INDEX claims_time ON claims (
	(CASE WHEN time_to - time_from <= 172800 THEN 0 WHEN time_to - time_from <= 5356800 THEN 1 WHEN time_to - time_from <= 69120000 THEN 2 ELSE 3 END),
	time_from, time_to
) WHERE time_from > -9e999 OR time_to < 9e999;
CREATE INDEX claims_value ON claims (value_to, value_from) WHERE value_from > -9e999 OR value_to < 9e999;
