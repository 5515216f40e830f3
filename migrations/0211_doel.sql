-- How many banen somebody promised: of an organisation, a sector or the country, in a year, under a regime. See docs/besluiten/0066.
set local lock_timeout = '5s';

create type doelsector as enum ('markt', 'overheid', 'land');

create table doel (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid references organisatie,
  sector doelsector,
  jaar smallint not null check (jaar between 2013 and 2100),
  regime text not null check (regime ~ '^[a-z][a-z_]{2,39}$'),
  versie integer not null check (versie >= 1),
  banen numeric(9, 2) not null check (banen between 0 and 1000000),
  bron text not null check (length(bron) between 2 and 500),
  vervallen boolean not null default false,
  door_id uuid references lid,
  op timestamptz not null default now(),
  constraint doel_van_een check (num_nonnulls(organisatie_id, sector) = 1),
  unique nulls not distinct (organisatie_id, sector, jaar, regime, versie)
);
comment on table doel is 'A version of a target; never changed, a correction stands beside it with its own day.';
comment on column doel.jaar is 'At the end of which the banen are there.';
comment on column doel.regime is 'The name of a telregime: a number of banen means something under a rule alone.';
comment on column doel.vervallen is 'It is no target any more.';
create index doel_door_idx on doel (door_id);
create trigger blijft before update or delete on doel for each row execute function versie_blijft('door_id', 'organisatie_id');
create trigger opgegaan before insert or update of organisatie_id on doel
  for each row when (new.organisatie_id is not null) execute function organisatie_leidt_verder('organisatie_id');

insert into doel (sector, jaar, regime, versie, banen, bron)
values
  ('markt', 2025, 'landelijk_gescheiden', 1, 100000, 'Sociaal akkoord van 11 april 2013: 100.000 extra banen in de markt, voor 2026.'),
  ('overheid', 2023, 'landelijk_gescheiden', 1, 25000,
    'Sociaal akkoord van 11 april 2013: 25.000 extra banen bij de overheid, voor 2024. De sector Rijk kwam op 59 % van haar pad in 2019, 69 % in 2021, 80 % in 2023 en 85 % in 2024.'),
  ('land', 2025, 'landelijk_gescheiden', 1, 125000, 'Sociaal akkoord van 11 april 2013: samen 125.000 extra banen, voor 2026.');
