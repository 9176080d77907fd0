-- What follows from the claims of several documents. A profile says that a document has
-- been compared; with it goes all that came of that.

CREATE TABLE profiles (
	document BIGINT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
	day_from FLOAT8 NOT NULL,
	day_to   FLOAT8 NOT NULL,
	words    TEXT COLLATE "C" NOT NULL -- JSON: the weight of each
);

CREATE TABLE profile_words (
	word     TEXT COLLATE "C" NOT NULL,
	document BIGINT NOT NULL REFERENCES profiles (document) ON DELETE CASCADE
);
CREATE INDEX profile_words_word ON profile_words (left(word, 200), document);
CREATE INDEX profile_words_document ON profile_words (document);

CREATE TABLE blocks (
	block    TEXT COLLATE "C" NOT NULL,
	document BIGINT NOT NULL REFERENCES profiles (document) ON DELETE CASCADE,
	ordinal  BIGINT NOT NULL
);
CREATE INDEX blocks_block ON blocks (left(block, 200), document DESC, ordinal);
CREATE INDEX blocks_document ON blocks (document);

CREATE TABLE matches (
	a          BIGINT NOT NULL REFERENCES profiles (document) ON DELETE CASCADE,
	a_ordinal  BIGINT NOT NULL,
	b          BIGINT NOT NULL REFERENCES profiles (document) ON DELETE CASCADE,
	b_ordinal  BIGINT NOT NULL,
	relation   TEXT COLLATE "C" NOT NULL,
	confidence FLOAT8 NOT NULL,
	event      TEXT COLLATE "C" NOT NULL,
	record     TEXT COLLATE "C" NOT NULL, -- JSON: why, and the intervals
	PRIMARY KEY (a, a_ordinal, b, b_ordinal)
);
CREATE INDEX matches_b ON matches (b);
CREATE INDEX matches_confidence ON matches (relation, confidence DESC);
