-- A table that came back for the question of a quarter: what would change is shown before anything does. See docs/besluiten/0069.
set local lock_timeout = '5s';

create table kwartaaltabel (
  id uuid primary key default gen_random_uuid(),
  opgave_id uuid not null references kwartaalopgave on delete cascade,
  door_id uuid references lid on delete set null,
  bestand bytea,
  inhoud bytea,
  verzegeld boolean not null,
  deel smallint not null default 0 check (deel between 0 and 100),
  rijen integer not null default 0 check (rijen >= 0),
  wijzigingen integer not null default 0 check (wijzigingen >= 0),
  gestuurd_op timestamptz not null default now(),
  gelezen_op timestamptz,
  geweigerd text check (length(geweigerd) <= 500),
  bevestigd_op timestamptz,
  bewaard_op timestamptz,
  check (bestand is null or gelezen_op is null),
  check (geweigerd is null or gelezen_op is not null),
  check (bevestigd_op is null or gelezen_op is not null),
  check (bewaard_op is null or bevestigd_op is not null and inhoud is null)
);
comment on table kwartaaltabel is 'A table that was sent for the question of a quarter, from when it came in until it was saved; gone after a week.';
comment on column kwartaaltabel.bestand is 'The file as it came, sealed when there is a VONK_GEHEIM; gone once it was read.';
comment on column kwartaaltabel.inhoud is 'What would change and what is refused, sealed in the same way; gone once it was saved.';
comment on column kwartaaltabel.deel is 'How far reading or saving is, in hundredths; written beside its transaction.';
comment on column kwartaaltabel.geweigerd is 'Why the whole of it cannot be read or saved, in a Dutch sentence.';
create index kwartaaltabel_opgave_idx on kwartaaltabel (opgave_id);
create index kwartaaltabel_door_idx on kwartaaltabel (door_id);
create index kwartaaltabel_gestuurd_idx on kwartaaltabel (gestuurd_op);
