-- A member gets another e-mail address: it counts once it was confirmed by a link in a mail to it.
create table adreswijziging (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid on delete cascade,
  email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  token_hash bytea unique,
  verloopt_op timestamptz not null,
  bevestigd_op timestamptz,
  oud_email text check (length(oud_email) <= 254),
  aangevraagd_op timestamptz not null default now()
);
create index adreswijziging_lid_idx on adreswijziging (lid_id);
create index adreswijziging_verloopt_idx on adreswijziging (verloopt_op);
comment on column adreswijziging.oud_email is 'What it was until it was confirmed: the mail that tells of the change goes there.';
