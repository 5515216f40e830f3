-- A public verzameling that its maker deletes leaves its id: a link to it says that it is gone, not that it never was.
set local lock_timeout = '5s';

create table oude_verzameling (
  id uuid primary key
);
comment on table oude_verzameling is 'The ids of verzamelingen that everybody could read until their maker deleted them.';
