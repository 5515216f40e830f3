-- Collections that members make and share. See docs/besluiten/0047.
set local lock_timeout = '5s';

create table verzameling (
  id uuid primary key default gen_random_uuid(),
  titel text not null check (length(titel) between 3 and 120),
  waarvoor text not null default '' check (length(waarvoor) <= 1000),
  zichtbaarheid zichtbaarheid not null default 'team' check (zichtbaarheid <> 'overheid'),
  door_id uuid not null references lid,
  alleen_van_id uuid generated always as (case when zichtbaarheid = 'team' then door_id end) stored references lid,
  weggehaald_op timestamptz,
  gewijzigd_op timestamptz not null default now(),
  aangemaakt_op timestamptz not null default now(),
  versie integer not null default 1,
  zoektekst tsvector not null generated always as (
    setweight(to_tsvector('dutch', titel), 'A') || to_tsvector('dutch', waarvoor)) stored
);
comment on table verzameling is 'What a member put together, for him- or herself or for others.';
comment on column verzameling.zichtbaarheid is 'team: its maker alone.';
comment on column verzameling.alleen_van_id is 'Of whom it is as long as nobody else reads it: it goes with its maker.';
comment on column verzameling.zoektekst is 'Of its own words alone: what stands in it has readers of its own.';
create index verzameling_door_idx on verzameling (door_id);
create index verzameling_alleen_van_idx on verzameling (alleen_van_id);
create index verzameling_lijst_idx on verzameling (gewijzigd_op desc, id desc)
  where weggehaald_op is null and zichtbaarheid <> 'team';
create index verzameling_zoek_idx on verzameling using gin (zoektekst);

create type verzamelsoort as enum ('werkwijze', 'haakje', 'proeftuin', 'aantekening', 'aanbesteding', 'organisatie');
create table verzameling_onderdeel (
  id uuid primary key default gen_random_uuid(),
  verzameling_id uuid not null references verzameling on delete cascade,
  soort verzamelsoort not null,
  ding_id uuid not null,
  waarom text not null default '' check (length(waarom) <= 300),
  volgorde integer not null,
  door_id uuid not null references lid,
  op timestamptz not null default now(),
  unique (verzameling_id, soort, ding_id),
  unique (verzameling_id, volgorde) deferrable initially deferred
);
comment on table verzameling_onderdeel is 'What stands in a verzameling. It is shown by its own noun, to who may read it; the row says nothing of it.';
comment on column verzameling_onderdeel.waarom is 'Why it is here; read with it, and not without it.';
create index verzameling_onderdeel_door_idx on verzameling_onderdeel (door_id);
create index verzameling_onderdeel_ding_idx on verzameling_onderdeel (ding_id);
