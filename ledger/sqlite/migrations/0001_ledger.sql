-- Times are microseconds from 1970. What is looked up by a document's own ID has
-- its number in this database instead: documents.id.

CREATE TABLE ledger (
	name TEXT NOT NULL -- made by chance
) STRICT;
INSERT INTO ledger (name) VALUES (LOWER(HEX(RANDOMBLOB(6))));

CREATE TABLE documents (
	id        INTEGER PRIMARY KEY AUTOINCREMENT,
	name      TEXT NOT NULL UNIQUE, -- its ID in the ledger
	added     INTEGER NOT NULL,
	family    TEXT NOT NULL,
	label     TEXT NOT NULL,
	title     TEXT NOT NULL,
	byline    TEXT NOT NULL,
	publisher TEXT NOT NULL,
	date      TEXT NOT NULL,
	language  TEXT NOT NULL,
	text      TEXT NOT NULL,
	record    BLOB NOT NULL
) STRICT;
CREATE INDEX documents_family ON documents (family);
CREATE INDEX documents_label ON documents (label);

CREATE TABLE originals (
	document   INTEGER PRIMARY KEY REFERENCES documents (id),
	sha256     BLOB NOT NULL UNIQUE,
	media_type TEXT NOT NULL,
	charset    TEXT NOT NULL,
	size       INTEGER NOT NULL,
	data       BLOB NOT NULL
) STRICT;

CREATE TABLE sources (
	document INTEGER NOT NULL REFERENCES documents (id),
	number   INTEGER NOT NULL,
	name     TEXT NOT NULL,
	url      TEXT NOT NULL,
	obtained TEXT NOT NULL,
	PRIMARY KEY (document, number),
	UNIQUE (document, name, url)
) STRICT, WITHOUT ROWID;
CREATE INDEX sources_name ON sources (name);
CREATE INDEX sources_url ON sources (url) WHERE url <> '';

CREATE TABLE sketches (
	document INTEGER PRIMARY KEY REFERENCES documents (id),
	sketch   BLOB NOT NULL
) STRICT;

CREATE TABLE bands (
	band     INTEGER NOT NULL,
	document INTEGER NOT NULL REFERENCES documents (id),
	PRIMARY KEY (band, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX bands_document ON bands (document);

CREATE TABLE links (
	document INTEGER PRIMARY KEY REFERENCES documents (id),
	of       TEXT NOT NULL, -- the ID in the ledger, which stays when it is erased
	relation TEXT NOT NULL,
	shared   REAL NOT NULL
) STRICT;
CREATE INDEX links_of ON links (of);

CREATE TABLE readings (
	document INTEGER NOT NULL REFERENCES documents (id),
	number   INTEGER NOT NULL,
	version  TEXT NOT NULL,
	archived BLOB, -- all of it, once there is a later one
	PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
	document   INTEGER NOT NULL REFERENCES documents (id),
	ordinal    INTEGER NOT NULL,
	claim      TEXT NOT NULL,
	event      TEXT NOT NULL,
	state      TEXT NOT NULL,
	thing      TEXT NOT NULL,
	place      TEXT NOT NULL,
	scope      TEXT NOT NULL,
	speaker    TEXT NOT NULL,
	stance     TEXT NOT NULL,
	day_from   REAL NOT NULL,
	day_to     REAL NOT NULL,
	time_from  REAL NOT NULL,
	time_to    REAL NOT NULL,
	value_from REAL NOT NULL,
	value_to   REAL NOT NULL,
	record     BLOB NOT NULL,
	PRIMARY KEY (document, ordinal)
) STRICT;
CREATE INDEX claims_fact ON claims (event, state, thing, day_from);
CREATE INDEX claims_speaker ON claims (speaker, document, ordinal) WHERE speaker <> '';
CREATE INDEX claims_place ON claims (place, document, ordinal) WHERE place <> '';
CREATE INDEX claims_thing ON claims (thing, document, ordinal) WHERE thing <> '';
CREATE INDEX claims_time ON claims (time_from, time_to);
CREATE INDEX claims_claim ON claims (claim);

CREATE TABLE findings (
	document    INTEGER NOT NULL REFERENCES documents (id),
	ordinal     INTEGER NOT NULL,
	check_id    TEXT NOT NULL,
	severity    TEXT NOT NULL,
	fingerprint TEXT NOT NULL,
	record      BLOB NOT NULL,
	PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE layers (
	document INTEGER NOT NULL REFERENCES documents (id),
	kind     TEXT NOT NULL,
	record   BLOB NOT NULL,
	PRIMARY KEY (document, kind)
) STRICT;

CREATE TABLE reviews (
	document   INTEGER NOT NULL REFERENCES documents (id),
	number     INTEGER NOT NULL,
	claim      TEXT NOT NULL,
	assessment TEXT NOT NULL,
	because    TEXT NOT NULL,
	reviewer   TEXT NOT NULL,
	made       INTEGER NOT NULL,
	PRIMARY KEY (document, number)
) STRICT;

CREATE TABLE evidence (
	document   INTEGER NOT NULL,
	review     INTEGER NOT NULL,
	ordinal    INTEGER NOT NULL,
	name       TEXT NOT NULL,
	url        TEXT NOT NULL,
	media_type TEXT NOT NULL,
	sha256     BLOB NOT NULL,
	data       BLOB NOT NULL,
	PRIMARY KEY (document, review, ordinal),
	FOREIGN KEY (document, review) REFERENCES reviews (document, number)
) STRICT;

CREATE TABLE tombstones (
	id       INTEGER PRIMARY KEY AUTOINCREMENT,
	document TEXT NOT NULL UNIQUE,
	note     TEXT NOT NULL
) STRICT;

CREATE TABLE entries (
	seq      INTEGER PRIMARY KEY AUTOINCREMENT,
	kind     TEXT NOT NULL,
	document TEXT NOT NULL, -- its ID in the ledger, which stays when it is erased
	number   INTEGER NOT NULL,
	salt     BLOB NOT NULL,
	leaf     BLOB NOT NULL UNIQUE,
	position INTEGER UNIQUE,
	UNIQUE (document, kind, number)
) STRICT;
CREATE INDEX entries_pending ON entries (seq) WHERE position IS NULL;

CREATE VIRTUAL TABLE words USING fts5 (
	title, text, content = 'documents', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
