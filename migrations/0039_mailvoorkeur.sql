-- Mail: what a member wants of it, which mail was sent to whom, and which addresses get none.

-- A row: this member switched this kind off. The kinds stand in platform/mail-soorten.ts.
create table mailvoorkeur (
  lid_id uuid not null references lid on delete cascade,
  soort text not null check (soort ~ '^[a-z]{2,30}$'),
  uit_sinds timestamptz not null default now(),
  primary key (lid_id, soort)
);

-- Hashes of addresses are made with this, so that nobody who reads them can try out addresses.
create table mailsleutel (
  een boolean primary key default true check (een),
  sleutel bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
);
insert into mailsleutel default values;

-- One mail that went out. Whoever got it has the two tokens: one switches its kind off, one says that it did not arrive.
create table verzending (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid references lid on delete cascade,
  adres bytea not null check (length(adres) = 32),
  soort text not null check (soort ~ '^[a-z]{2,30}$'),
  afmeld_hash bytea not null unique,
  bounce_hash bytea not null unique,
  verzonden_op timestamptz not null default now()
);
create index verzending_lid_idx on verzending (lid_id);
create index verzending_oud_idx on verzending (verzonden_op);
comment on column verzending.adres is 'A keyed hash of the address; the address itself is not here.';

-- Addresses of people without an account that get no mail but what they ask for.
create table mailweigering (
  adres bytea primary key check (length(adres) = 32),
  reden text not null check (reden in ('gevraagd', 'onbestelbaar')),
  sinds timestamptz not null default now()
);

-- A mail did not arrive; several of these that may pass (`blijvend` false) add up.
create table mailstoring (
  id uuid primary key default gen_random_uuid(),
  adres bytea not null check (length(adres) = 32),
  blijvend boolean not null,
  code text not null check (code ~ '^[0-9.]{1,20}$'),
  verzending_id uuid references verzending on delete set null,
  gemeld_op timestamptz not null default now(),
  unique (verzending_id)
);
create index mailstoring_adres_idx on mailstoring (adres, gemeld_op desc);
create index mailstoring_oud_idx on mailstoring (gemeld_op);

-- Nothing can be delivered to the address of this member, until he or she changes or confirms it.
create table mailstop (
  lid_id uuid primary key references lid on delete cascade,
  code text not null check (code ~ '^[0-9.]{1,20}$'),
  sinds timestamptz not null default now()
);
