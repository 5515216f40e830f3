-- What was shared with more people in one act, and what went along: so that it can be taken back as it was.
set local lock_timeout = '5s';

create table deling (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin,
  van zichtbaarheid not null,
  naar zichtbaarheid not null,
  door_id uuid not null references lid,
  op timestamptz not null default now(),
  ongedaan_op timestamptz,
  ongedaan_door_id uuid references lid,
  check ((ongedaan_op is null) = (ongedaan_door_id is null))
);
comment on table deling is 'That a proeftuin, or notes of it, got more readers in one act.';
comment on column deling.van is 'Its circle before; the same as after when only notes went along.';
create index deling_proeftuin_idx on deling (proeftuin_id, op desc);
create index deling_door_idx on deling (door_id);
create index deling_ongedaan_door_idx on deling (ongedaan_door_id) where ongedaan_door_id is not null;

create table deling_aantekening (
  deling_id uuid references deling on delete cascade,
  aantekening_id uuid references aantekening,
  van kring not null,
  primary key (deling_id, aantekening_id)
);
comment on table deling_aantekening is 'A note that went along, with the circle that it had.';
create index deling_aantekening_aantekening_idx on deling_aantekening (aantekening_id);
