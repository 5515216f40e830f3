-- What opens a running tender is proposed by one and confirmed by another: the definitive award, the early end, or a
-- correction by which it no longer runs. See docs/besluiten/0023-leven-van-een-aanbesteding.md.
create type openingsoort as enum ('definitief', 'gestopt', 'correctie');

create table opening (
  id uuid primary key default gen_random_uuid(),
  aanbesteding_id uuid not null references aanbesteding on delete cascade,
  perceel_id uuid references perceel on delete cascade,
  soort openingsoort not null,
  datum date,
  reden text not null default '' check (length(reden) <= 1000),
  voorgesteld_door_id uuid not null references lid,
  voorgesteld_op timestamptz not null default now(),
  bevestigd_op timestamptz,
  geweigerd_op timestamptz,
  ingetrokken_op timestamptz,
  besloten_door_id uuid references lid,
  uitleg text check (length(uitleg) between 1 and 1000),
  check (num_nonnulls(bevestigd_op, geweigerd_op, ingetrokken_op) <= 1),
  check ((besloten_door_id is null) = (num_nonnulls(bevestigd_op, geweigerd_op, ingetrokken_op) = 0)),
  check ((geweigerd_op is null) = (uitleg is null)),
  check (soort <> 'correctie' or perceel_id is null),
  check (soort = 'correctie' or datum is not null),
  check (soort = 'definitief' or reden <> ''),
  constraint opening_door_een_ander check (bevestigd_op is null or besloten_door_id <> voorgesteld_door_id)
);
comment on column opening.perceel_id is 'Null: the whole, so every lot that has not ended.';
comment on column opening.datum is 'The day of the end; of a correctie the new day of publication, null when there is none.';

create unique index opening_een_open on opening (aanbesteding_id, perceel_id) nulls not distinct
  where bevestigd_op is null and geweigerd_op is null and ingetrokken_op is null;
create index opening_aanbesteding_idx on opening (aanbesteding_id, voorgesteld_op desc);
create index opening_perceel_idx on opening (perceel_id) where perceel_id is not null;
create index opening_voorgesteld_door_idx on opening (voorgesteld_door_id);
create index opening_besloten_door_idx on opening (besloten_door_id) where besloten_door_id is not null;

