-- What beheer decides about a member: powers given and taken, an account locked and opened. The reason stands here; the
-- audit has ids and codes only.
create table ledenbesluit (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid,
  soort text not null check (soort in ('adviesteam_gegeven', 'adviesteam_genomen', 'beheer_gegeven', 'beheer_genomen',
                                       'op_slot', 'van_slot', 'sessies_beeindigd')),
  reden text not null check (length(reden) between 10 and 500),
  door_id uuid not null references lid,
  op timestamptz not null default now()
);
create index ledenbesluit_lid_idx on ledenbesluit (lid_id, op desc, id desc);
create index ledenbesluit_door_idx on ledenbesluit (door_id);

alter table lid add column op_slot_sinds timestamptz;
comment on column lid.op_slot_sinds is 'Locked by beheer: no session begins or goes on.';
-- How beheer finds an account, by a part of the name.
create index lid_naam_zoek_idx on lid using gin (lower(naam) gin_trgm_ops);
create index lid_macht_idx on lid (naam, id) where adviesteam_sinds is not null or beheer_sinds is not null;
