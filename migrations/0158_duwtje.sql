-- What the adviesteam sends to organisations that have a contract in the kind of work of an example. See docs/besluiten/0048.
set local lock_timeout = '5s';

create table duwtje (
  id uuid primary key default gen_random_uuid(),
  werkwijze_id uuid references werkwijze,
  haakje_id uuid references haakje,
  proeftuin_id uuid references proeftuin,
  organisatie_id uuid not null references organisatie,
  regel text not null default '' check (length(regel) <= 300),
  door_id uuid not null references lid,
  gestuurd_op timestamptz not null default now(),
  check (num_nonnulls(werkwijze_id, haakje_id, proeftuin_id) = 1)
);
comment on table duwtje is 'That an organisation was pointed to an example: to its buyers, once.';
comment on column duwtje.regel is 'What the adviesteam adds in its own words.';

create unique index duwtje_eenmaal on duwtje (coalesce(werkwijze_id, haakje_id, proeftuin_id), organisatie_id);
create index duwtje_organisatie_idx on duwtje (organisatie_id);
create index duwtje_door_idx on duwtje (door_id);
create trigger opgegaan before insert or update of organisatie_id on duwtje
  for each row execute function organisatie_leidt_verder('organisatie_id');

create table duwtje_ontvanger (
  duwtje_id uuid references duwtje on delete cascade,
  lid_id uuid references lid on delete cascade,
  gestuurd_op timestamptz not null default now(),
  primary key (duwtje_id, lid_id)
);
comment on table duwtje_ontvanger is 'To whom a duwtje went.';
create index duwtje_ontvanger_lid_idx on duwtje_ontvanger (lid_id);
