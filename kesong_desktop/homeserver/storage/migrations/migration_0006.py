"""Migration 6 of the home server's database: kept counts of posts, and an index of their words."""

COUNTS_AND_WORDS = """
ALTER TABLE account ADD COLUMN posts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN last_post INTEGER NOT NULL DEFAULT 0;
CREATE INDEX post_listed ON post (author, id) WHERE visibility <> 'direct';
UPDATE account SET
    posts = (SELECT count(*) FROM post p WHERE p.author = account.id AND p.visibility <> 'direct'),
    last_post = (SELECT coalesce(max(p.id), 0) FROM post p
        WHERE p.author = account.id AND p.visibility <> 'direct');

CREATE TRIGGER post_counted AFTER INSERT ON post WHEN new.visibility <> 'direct' BEGIN
    UPDATE account SET posts = posts + 1, last_post = max(last_post, new.id) WHERE id = new.author;
END;
CREATE TRIGGER post_uncounted AFTER DELETE ON post WHEN old.visibility <> 'direct' BEGIN
    UPDATE account SET posts = posts - 1, last_post = CASE WHEN last_post <> old.id THEN last_post
        ELSE (SELECT coalesce(max(p.id), 0) FROM post p
            WHERE p.author = old.author AND p.visibility <> 'direct') END
    WHERE id = old.author;
END;
CREATE TRIGGER post_recounted AFTER UPDATE OF author, visibility ON post BEGIN
    UPDATE account SET
        posts = (SELECT count(*) FROM post p WHERE p.author = account.id AND p.visibility <> 'direct'),
        last_post = (SELECT coalesce(max(p.id), 0) FROM post p
            WHERE p.author = account.id AND p.visibility <> 'direct')
    WHERE id IN (old.author, new.author);
END;

-- Text, warning and descriptions of each post, folded. Two spaces end it, so that each of its characters begins a trigram.
CREATE VIEW post_words (post, words) AS
    SELECT p.id, fold(p.text || ' ' || p.spoiler || ' ' || coalesce(
        (SELECT group_concat(m.description, ' ') FROM media m WHERE m.post = p.id), '')) || '  '
    FROM post p;
CREATE VIRTUAL TABLE post_search USING fts5(words, tokenize = "trigram case_sensitive 1");
INSERT INTO post_search (post_search, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE post_trigram USING fts5vocab(post_search, 'row');
INSERT INTO post_search (rowid, words) SELECT post, words FROM post_words;

CREATE TRIGGER post_searched AFTER INSERT ON post BEGIN
    INSERT INTO post_search (rowid, words) SELECT post, words FROM post_words WHERE post = new.id;
END;
CREATE TRIGGER post_searched_anew AFTER UPDATE OF text, spoiler ON post BEGIN
    DELETE FROM post_search WHERE rowid = new.id;
    INSERT INTO post_search (rowid, words) SELECT post, words FROM post_words WHERE post = new.id;
END;
CREATE TRIGGER post_not_searched AFTER DELETE ON post BEGIN
    DELETE FROM post_search WHERE rowid = old.id;
END;
CREATE TRIGGER media_searched AFTER INSERT ON media WHEN new.post IS NOT NULL AND new.description <> '' BEGIN
    DELETE FROM post_search WHERE rowid = new.post;
    INSERT INTO post_search (rowid, words) SELECT post, words FROM post_words WHERE post = new.post;
END;
CREATE TRIGGER media_searched_anew AFTER UPDATE OF post, description ON media
    WHEN old.description <> new.description
        OR old.post IS NOT new.post AND (old.description <> '' OR new.description <> '') BEGIN
    DELETE FROM post_search WHERE rowid IN (old.post, new.post);
    INSERT INTO post_search (rowid, words)
        SELECT post, words FROM post_words WHERE post = old.post OR post = new.post;
END;
CREATE TRIGGER media_not_searched AFTER DELETE ON media WHEN old.post IS NOT NULL AND old.description <> '' BEGIN
    DELETE FROM post_search WHERE rowid = old.post;
    INSERT INTO post_search (rowid, words) SELECT post, words FROM post_words WHERE post = old.post;
END;
"""
