-- The audit trail (append-only) and the local mailbox.
create table audit (
  id bigint generated always as identity primary key,
  op timestamptz not null default now(),
  lid_id uuid,
  handeling text not null check (length(handeling) between 3 and 80),
  onderwerp text not null check (length(onderwerp) between 2 and 60),
  onderwerp_id uuid,
  bijzonderheden jsonb not null default '{}'
);
create index audit_onderwerp_idx on audit (onderwerp, onderwerp_id, op desc);

create function audit_is_onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'audit is append-only';
end $$;
create trigger audit_onveranderlijk before update or delete on audit
  for each row execute function audit_is_onveranderlijk();
create trigger audit_niet_leeg before truncate on audit
  for each statement execute function audit_is_onveranderlijk();

-- Mails that did not go out by SMTP because none is set: readable on the mailbox page.
create table postvak (
  id uuid primary key default gen_random_uuid(),
  aan text not null check (length(aan) <= 300),
  onderwerp text not null check (length(onderwerp) <= 300),
  tekst text not null,
  html text not null,
  bezorgd_op timestamptz not null default now()
);
create index postvak_op_idx on postvak (bezorgd_op desc, id desc);
