-- Beheer has no silent key: reading what is private asks for a reason, ends by itself, and the team sees it.
create table inzage (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  lid_id uuid not null references lid,
  reden text not null check (length(reden) between 10 and 500),
  begonnen_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  check (verloopt_op between begonnen_op and begonnen_op + interval '1 hour')
);
create index inzage_proeftuin_idx on inzage (proeftuin_id, begonnen_op desc, id desc);
create index inzage_lid_idx on inzage (lid_id, begonnen_op desc, id desc);
comment on column inzage.verloopt_op is 'Moved to now when beheer is done earlier.';

-- The trail is read by kind, by subject, by person and by day, and each of these page by page.
create index audit_op_idx on audit (op desc, id desc);
create index audit_handeling_idx on audit (handeling, op desc, id desc);
create index audit_over_idx on audit (onderwerp, op desc, id desc);
create index audit_lid_idx on audit (lid_id, op desc, id desc) where lid_id is not null;
create index audit_wat_idx on audit (onderwerp_id, op desc, id desc) where onderwerp_id is not null;
create index audit_over_lid_idx on audit ((bijzonderheden ->> 'lid'), op desc, id desc) where bijzonderheden ? 'lid';
drop index audit_onderwerp_idx;
