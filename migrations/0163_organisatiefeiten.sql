-- Facts of an organisation, each told apart from what people call it. Of what is empty Vonk knows nothing.
set local lock_timeout = '5s';

create type sector_banenafspraak as enum ('markt', 'overheid', 'onbekend');
create type psotrede as enum ('aspirant', 'trede_1', 'trede_2', 'trede_3', 'dertig_plus');

alter table organisatie
  add column sector_banenafspraak sector_banenafspraak not null default 'onbekend',
  add column regio text references regio,
  add column pso psotrede,
  add column sociaal_register boolean not null default false;
comment on column organisatie.sector_banenafspraak is 'By the UFO premium for at least half of the paid hours, never by soort.';
comment on column organisatie.sociaal_register is 'Listed as a social enterprise, as by the Code Sociale Ondernemingen.';
create index organisatie_regio_idx on organisatie (regio, lower(naam), id) where opgeheven_op is null and regio is not null;
