CREATE TABLE "answer" ("asked" text primary key, "source" integer not null references "source" ("key") on delete cascade, "address" text not null, "headers" text not null, "bytes_hash" text not null, "fetched_at" text not null, "gone_at" text);

CREATE INDEX "answer_source" on "answer" ("source");

CREATE TABLE "article" ("source" integer primary key references "source" ("key") on delete cascade, "revision" integer not null, "language" text not null, "claims" integer not null, "attributions" integer not null, "unnamed" integer not null, "links" integer not null, "compared" integer not null, "copy" integer not null);

CREATE TABLE "article_copy" ("source" integer not null, "other" integer not null, constraint "article_copy_place" primary key ("source", "other")) without rowid;

CREATE TABLE "article_link" ("source" integer primary key, "partners" blob not null);

CREATE TABLE "article_sketch" ("source" integer primary key references "article" ("source") on delete cascade, "sketch" blob not null);

CREATE TABLE "check_run" ("key" integer primary key autoincrement, "checked_at" text not null, "stages" text not null, "corrections" text not null, "unreadable" text not null, "changes" text not null);

CREATE TABLE "compared_pair" ("left" integer not null, "right" integer not null, "verdict" blob default '' not null, constraint "compared_pair_place" primary key ("left", "right"));

CREATE INDEX "compared_pair_right" on "compared_pair" ("right");

CREATE TABLE "event" ("key" integer primary key, "id" text not null, "packed" blob default '' not null);

CREATE TABLE "event_claim" ("event" integer not null references "event" ("key") on delete cascade, "place" integer not null, "source" integer not null references "source" ("key") on delete cascade, "seq" integer not null, "claim_id" text not null, constraint "event_claim_place" primary key ("event", "place")) without rowid;

CREATE INDEX "event_claim_source" on "event_claim" ("source");

CREATE TABLE "finding" ("key" integer primary key, "id" text not null, "fingerprint" text not null, "relation" text not null, "kind" text not null, "tier" text not null, "rank" text not null, "shown" integer not null, "bundle" text not null, "packed" blob default '' not null);

CREATE INDEX "finding_fingerprint" on "finding" ("fingerprint");

CREATE INDEX "finding_id" on "finding" ("id");

CREATE INDEX "finding_kind" on "finding" ("shown", "relation", "kind");

CREATE INDEX "finding_rank" on "finding" ("shown", "rank");

CREATE TABLE "finding_side" ("finding" integer not null references "finding" ("key") on delete cascade, "place" integer not null, "source" integer not null references "source" ("key") on delete cascade, "at" integer not null, constraint "finding_side_place" primary key ("finding", "place")) without rowid;

CREATE INDEX "finding_side_source" on "finding_side" ("source");

CREATE TABLE "log" ("seq" integer primary key autoincrement, "id" text not null unique, "kind" text not null, "subject" text not null, "at" text not null, "record" text not null, "hash" text not null);

CREATE TRIGGER "log_no_delete" before delete on "log"
begin select raise(abort, 'the log is only added to'); end;

CREATE TRIGGER "log_no_update" before update on "log"
begin select raise(abort, 'the log is only added to'); end;

CREATE INDEX "log_subject" on "log" ("subject");

CREATE TABLE "original" ("hash" text primary key, "size" integer not null, "packed" blob not null, "dictionary" integer);

CREATE TABLE "pending" ("source" integer primary key references "source" ("key") on delete cascade, "step" integer default 0 not null);

CREATE INDEX "pending_step" on "pending" ("step", "source");

CREATE TABLE "posting" ("term" integer not null, "day" integer not null, "source" integer not null, constraint "posting_place" primary key ("term", "day", "source")) without rowid;

CREATE TABLE "reading" ("revision" integer primary key references "revision" ("key") on delete cascade, "stages" text not null, "hash" text not null, "claims" blob default '' not null);

CREATE INDEX "reading_stages" on "reading" ("stages");

CREATE TABLE "reading_pack" ("revision" integer primary key references "reading" ("revision") on delete cascade, "pack" blob not null);

CREATE TABLE "revision" ("key" integer primary key, "id" text not null unique, "source" integer not null references "source" ("key") on delete cascade, "text_hash" text not null, "bytes_hash" text not null, "metadata" text not null, "read_at" text not null, "supersedes" text, "current" integer not null check (current in (0, 1)), "packed" blob default '' not null);

CREATE INDEX "revision_bytes" on "revision" ("bytes_hash");

CREATE UNIQUE INDEX "revision_current" on "revision" ("source") where "current" = 1;

CREATE INDEX "revision_source" on "revision" ("source");

CREATE TABLE "source" ("key" integer primary key, "id" text not null unique, "address" text not null, "path" text);

CREATE INDEX "source_path" on "source" ("path");

CREATE TABLE "touched" ("kind" text not null, "id" text not null, "before" blob, constraint "touched_once" primary key ("kind", "id"));

CREATE TABLE "unworked" ("source" integer not null references "source" ("key") on delete cascade, "bundle" text not null, "at" integer not null, constraint "unworked_place" primary key ("source", "bundle", "at")) without rowid;
