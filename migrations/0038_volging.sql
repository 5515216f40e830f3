-- Following: whom or what a member wants to hear of. Private to who follows.
create table volging (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid on delete cascade,
  gevolgd_lid_id uuid references lid on delete cascade,
  organisatie_id uuid references organisatie on delete cascade,
  proeftuin_id uuid references proeftuin on delete cascade,
  categorie text references categorie (code) on delete cascade,
  sinds timestamptz not null default now(),
  check (num_nonnulls(gevolgd_lid_id, organisatie_id, proeftuin_id, categorie) = 1),
  check (gevolgd_lid_id is distinct from lid_id),
  -- Once; and all that one member follows is found by it.
  unique nulls not distinct (lid_id, gevolgd_lid_id, organisatie_id, proeftuin_id, categorie)
);
-- For who leaves, for merging, and for counting followers.
create index volging_van_lid_idx on volging (gevolgd_lid_id) where gevolgd_lid_id is not null;
create index volging_van_organisatie_idx on volging (organisatie_id) where organisatie_id is not null;
create trigger opgegaan before insert or update of organisatie_id on volging
  for each row when (new.organisatie_id is not null) execute function organisatie_leidt_verder('organisatie_id');
