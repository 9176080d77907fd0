-- What follows from the claims of several documents. A profile says that a document has
-- been compared; with it goes all that came of that.

CREATE TABLE profiles (
	document INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
	day_from REAL NOT NULL,
	day_to   REAL NOT NULL,
	words    TEXT NOT NULL -- JSON: the weight of each
) STRICT;

CREATE TABLE profile_words (
	word     TEXT NOT NULL,
	document INTEGER NOT NULL REFERENCES profiles (document) ON DELETE CASCADE,
	PRIMARY KEY (word, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_words_document ON profile_words (document);

CREATE TABLE blocks (
	block    TEXT NOT NULL,
	document INTEGER NOT NULL REFERENCES profiles (document) ON DELETE CASCADE,
	ordinal  INTEGER NOT NULL,
	PRIMARY KEY (block, document, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX blocks_document ON blocks (document);

CREATE TABLE matches (
	a          INTEGER NOT NULL REFERENCES profiles (document) ON DELETE CASCADE,
	a_ordinal  INTEGER NOT NULL,
	b          INTEGER NOT NULL REFERENCES profiles (document) ON DELETE CASCADE,
	b_ordinal  INTEGER NOT NULL,
	relation   TEXT NOT NULL,
	confidence REAL NOT NULL,
	event      TEXT NOT NULL,
	record     TEXT NOT NULL, -- JSON: why, and the intervals
	PRIMARY KEY (a, a_ordinal, b, b_ordinal)
) STRICT;
CREATE INDEX matches_b ON matches (b);
CREATE INDEX matches_confidence ON matches (relation, confidence DESC);
