-- A purchase without a tender has no dates: that it was awarded or stopped is said by somebody on the buyers' side, and
-- only that opens it again (docs/besluiten/0030-inkoop-zonder-aanbesteding.md).
create type inkoopeinde as enum ('gegund', 'gestopt');
create table keuze (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  uitkomst inkoopeinde not null,
  door_id uuid not null references lid,
  op timestamptz not null default now()
);
create index keuze_proeftuin_idx on keuze (proeftuin_id, op desc);
create index keuze_door_idx on keuze (door_id);
comment on table keuze is 'Each time that a purchase without a tender was said to be over, which opened its proeftuin.';
