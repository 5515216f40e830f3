-- What a client organisation, or a region together, reckons for an effort: only ever what they chose themselves.
-- See docs/besluiten/0066.
set local lock_timeout = '5s';

create type bouwblokeenheid as enum ('voltijdjaar', 'uur', 'plek');

create table bouwblok (
  id uuid primary key default gen_random_uuid(),
  blok_id uuid not null default gen_random_uuid(),
  versie integer not null check (versie >= 1),
  organisatie_id uuid references organisatie,
  regio text references regio,
  naam text not null check (length(naam) between 2 and 80),
  bedrag numeric(14, 2) not null check (bedrag >= 0),
  eenheid bouwblokeenheid not null,
  uren_per_week numeric(4, 2) check (uren_per_week > 0 and uren_per_week <= 60),
  bron text not null check (length(bron) between 2 and 500),
  geldig_vanaf date not null check (geldig_vanaf between '1990-01-01' and '2199-12-31'),
  vervallen boolean not null default false,
  door_id uuid references lid,
  op timestamptz not null default now(),
  constraint bouwblok_van_een check (num_nonnulls(organisatie_id, regio) = 1),
  constraint bouwblok_voltijd check ((eenheid = 'voltijdjaar') = (uren_per_week is not null)),
  unique (blok_id, versie)
);
comment on table bouwblok is 'A version of a value that a contract reckons with; never changed, a newer one stands beside it.';
comment on column bouwblok.blok_id is 'The same for all versions of one.';
comment on column bouwblok.bedrag is 'In euro, for one unit.';
comment on column bouwblok.uren_per_week is 'Of somebody who works full time; for a voltijdjaar alone.';
comment on column bouwblok.vervallen is 'From geldig_vanaf on it is not reckoned with any more.';
create index bouwblok_organisatie_idx on bouwblok (organisatie_id) where organisatie_id is not null;
create index bouwblok_regio_idx on bouwblok (regio) where regio is not null;
create index bouwblok_door_idx on bouwblok (door_id);
create trigger blijft before update or delete on bouwblok for each row execute function versie_blijft('door_id', 'organisatie_id');
create trigger opgegaan before insert or update of organisatie_id on bouwblok
  for each row when (new.organisatie_id is not null) execute function organisatie_leidt_verder('organisatie_id');
