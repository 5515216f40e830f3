-- Signing in. Tokens are kept as SHA-256 only: who reads this table cannot sign in with it.
create table inlogverzoek (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid on delete cascade,
  token_hash bytea unique,
  terug text not null default '/mijn' check (terug ~ '^/[^/\\]?' and length(terug) <= 500),
  aangevraagd_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz
);
create index inlogverzoek_lid_idx on inlogverzoek (lid_id, aangevraagd_op desc);
comment on column inlogverzoek.token_hash is 'Set by the job that sends the mail, so that no one else ever has the token.';

create table sessie (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid on delete cascade,
  token_hash bytea not null unique,
  toestel text not null default '' check (length(toestel) <= 100),
  begonnen_op timestamptz not null default now(),
  laatst_gezien_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  beeindigd_op timestamptz
);
create index sessie_lid_idx on sessie (lid_id, laatst_gezien_op desc);

create table toegangssleutel (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid on delete cascade,
  naam text not null check (length(naam) between 1 and 100),
  token_hash bytea not null unique,
  aangemaakt_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  laatst_gebruikt_op timestamptz,
  ingetrokken_op timestamptz
);
create index toegangssleutel_lid_idx on toegangssleutel (lid_id, aangemaakt_op desc);

-- One row per form that was sent: the same form sent again (a double click, a retry) leads to the first result.
create table inzending (
  sleutel uuid not null,
  vingerafdruk bytea not null,
  lid_id uuid references lid on delete cascade,
  bestemming text check (length(bestemming) <= 1000),
  ingezonden_op timestamptz not null default now(),
  primary key (sleutel, vingerafdruk)
);
create index inzending_op_idx on inzending (ingezonden_op);

-- Counters of the rate limiter (rate-limiter-flexible names the columns).
create table tempolimiet (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
