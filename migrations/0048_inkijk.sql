-- While a tender runs: who opened what, on which day. Once per member and day, so that a page stays as quick as it was.
create table inkijk (
  id uuid primary key default gen_random_uuid(),
  aanbesteding_id uuid not null references aanbesteding on delete cascade,
  proeftuin_id uuid references proeftuin on delete cascade,
  lid_id uuid not null references lid,
  dag date not null default current_date,
  op timestamptz not null default now(),
  gesloten boolean not null,
  leverancier boolean not null,
  rol teamrol,
  organisatie_id uuid references organisatie on delete set null,
  unique nulls not distinct (aanbesteding_id, proeftuin_id, lid_id, dag, gesloten)
);
create index inkijk_tijd_idx on inkijk (aanbesteding_id, op desc);
create index inkijk_lid_idx on inkijk (lid_id, op desc);
comment on column inkijk.proeftuin_id is 'Null: the page of the tender itself.';
comment on column inkijk.gesloten is 'Whether the content was closed to this member; then only that was told.';
comment on column inkijk.leverancier is 'Side, role and organisation as they were at that moment.';
