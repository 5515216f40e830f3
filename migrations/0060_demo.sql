-- Whether a database is a demo is a fact of that database. The first line of this list says so, written when the database
-- was made; it travels with a dump, and a dump that is put over a demo takes it away. What was made before is real.
alter table migratie add column if not exists demo boolean not null default false;
