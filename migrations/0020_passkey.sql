-- Passkeys (WebAuthn). Public keys only: who reads this table cannot sign in with it.
create table passkey (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid on delete cascade,
  naam text not null check (length(naam) between 1 and 100),
  credential_id text not null unique check (length(credential_id) <= 1400),
  publieke_sleutel bytea not null,
  teller bigint not null default 0,
  transports text[] not null default '{}',
  aangemaakt_op timestamptz not null default now(),
  laatst_gebruikt_op timestamptz
);
create index passkey_lid_idx on passkey (lid_id, aangemaakt_op desc);
comment on column passkey.teller is 'As the authenticator last told it; one that goes back is a copy, and is refused.';

create type passkey_doel as enum ('inloggen', 'toevoegen');

-- What an authenticator is asked to sign. Works once, for a few minutes, in one browser; removed when it is used.
create table passkey_uitdaging (
  browser_hash bytea primary key,
  uitdaging_hash bytea not null,
  doel passkey_doel not null,
  lid_id uuid references lid on delete cascade,
  verloopt_op timestamptz not null
);
comment on column passkey_uitdaging.lid_id is 'Who adds a passkey; null while nobody knows yet who signs in.';
create index passkey_uitdaging_op_idx on passkey_uitdaging (verloopt_op);
