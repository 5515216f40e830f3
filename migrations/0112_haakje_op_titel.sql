-- Haakjes can be read by title too: a page at a time, from an index.
set local lock_timeout = '5s';

create index haakje_titel_idx on haakje (lower(titel), id) where weggehaald_op is null;
