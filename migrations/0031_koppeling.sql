-- An identity at a provider of OpenID Connect that lets one member in. No token of the provider is ever kept.
create table koppeling (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid on delete cascade,
  issuer text not null check (length(issuer) between 1 and 500),
  subject text not null check (length(subject) between 1 and 255),
  email text check (length(email) <= 254),
  aangemaakt_op timestamptz not null default now(),
  laatst_gebruikt_op timestamptz,
  tweede_factor_op timestamptz,
  unique (issuer, subject)
);
create index koppeling_lid_idx on koppeling (lid_id, aangemaakt_op desc);
comment on column koppeling.email is 'As the provider told it when it was linked; for its member to recognise it, and for nothing else.';
comment on column koppeling.tweede_factor_op is 'When the provider last said that a second factor was used there.';

alter table sessie add column bewezen_op timestamptz not null default now();
update sessie set bewezen_op = begonnen_op;
comment on column sessie.bewezen_op is 'When its member proved to be there: before it began, when a provider remembered somebody all day.';
