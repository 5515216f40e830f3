-- The newest lessons and hobbels of a kind of work are read in their order: with the day alone, all notes of a day are read
-- to sort them.
set local lock_timeout = '5s';

drop index kennisspoor_categorie_idx;
create index kennisspoor_categorie_idx on kennisspoor (categorie, datum desc, aantekening_id desc);
drop index kennisspoor_fase_categorie_idx;
create index kennisspoor_fase_categorie_idx on kennisspoor (fase, categorie, datum desc, aantekening_id desc);
