-- One link for somebody who does not sign in: to one address, for one purpose. See docs/besluiten/0054.
set local lock_timeout = '5s';

create table gastlink (
  id uuid primary key default gen_random_uuid(),
  doel text not null check (doel ~ '^[a-z_]{2,40}$'),
  onderwerp_id uuid not null,
  email text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  door_id uuid references lid,
  vorige_id uuid references gastlink,
  keer smallint not null default 0 check (keer between 0 and 3),
  gemaakt_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  geopend_op timestamptz,
  gebruikt_op timestamptz,
  doorgegeven_op timestamptz,
  ingetrokken_op timestamptz,
  check (num_nonnulls(gebruikt_op, doorgegeven_op, ingetrokken_op) <= 1),
  check (email is not null or num_nonnulls(gebruikt_op, doorgegeven_op, ingetrokken_op) = 1 or verloopt_op < now())
);
comment on table gastlink is 'A question to one address, to be answered without signing in.';
comment on column gastlink.onderwerp_id is 'What it is about; which table that is in follows from the purpose.';
comment on column gastlink.email is 'Goes once the link is over.';
comment on column gastlink.vorige_id is 'The link that was passed on.';
create unique index gastlink_open_idx on gastlink (doel, onderwerp_id, lower(email))
  where gebruikt_op is null and doorgegeven_op is null and ingetrokken_op is null;
create index gastlink_email_idx on gastlink (lower(email)) where email is not null;
create index gastlink_onderwerp_idx on gastlink (onderwerp_id);
create index gastlink_door_idx on gastlink (door_id);
create index gastlink_vorige_idx on gastlink (vorige_id);

create table gastlink_sleutel (
  token_hash bytea primary key,
  gastlink_id uuid not null references gastlink on delete cascade
);
comment on table gastlink_sleutel is 'Each mail has a key of its own, so that a reminder does not break the link of the first mail.';
create index gastlink_sleutel_gastlink_idx on gastlink_sleutel (gastlink_id);

-- What was over stays over.
create function gastlink_blijft_voorbij() returns trigger language plpgsql as $$
begin
  if num_nonnulls(old.gebruikt_op, old.doorgegeven_op, old.ingetrokken_op) > 0 and (new.gebruikt_op, new.doorgegeven_op,
    new.ingetrokken_op) is distinct from (old.gebruikt_op, old.doorgegeven_op, old.ingetrokken_op) then
    raise exception 'gastlink is voorbij' using errcode = 'check_violation', constraint = 'gastlink_voorbij';
  end if;
  if (new.doel, new.onderwerp_id) is distinct from (old.doel, old.onderwerp_id)
    or new.email is not null and new.email is distinct from old.email then
    raise exception 'gastlink is van een adres en een doel' using errcode = 'check_violation', constraint = 'gastlink_vast';
  end if;
  return new;
end $$;
create trigger blijft_voorbij before update on gastlink for each row execute function gastlink_blijft_voorbij();
