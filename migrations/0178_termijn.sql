-- A dated promise of an answer, in working days.
set local lock_timeout = '5s';

create table termijn (
  id uuid primary key default gen_random_uuid(),
  soort text not null check (soort ~ '^[a-z_]{2,40}$'),
  onderwerp_id uuid not null,
  begint_op date not null,
  herinnering_op date not null,
  uiterlijk_op date not null,
  melding_op date not null,
  voldaan_op timestamptz,
  vervallen_op timestamptz,
  check (begint_op < uiterlijk_op and herinnering_op between begint_op and uiterlijk_op and melding_op > uiterlijk_op),
  check (voldaan_op is null or vervallen_op is null)
);
comment on table termijn is 'A dated promise of an answer. Its days are computed once, in Dutch working days.';
comment on column termijn.onderwerp_id is 'What waits for the answer; which table that is in follows from the kind.';
comment on column termijn.melding_op is 'The day on which the adviesteam hears of it.';
create unique index termijn_loopt_idx on termijn (soort, onderwerp_id) where voldaan_op is null and vervallen_op is null;

create type termijnmoment as enum ('begin', 'herinnering', 'laatste_dag', 'melding');
create table termijn_bericht (
  termijn_id uuid references termijn on delete cascade,
  moment termijnmoment,
  op timestamptz not null default now(),
  primary key (termijn_id, moment)
);
comment on table termijn_bericht is 'What was sent of a termijn: each moment once.';
