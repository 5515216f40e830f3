-- Which version of the house rules each member accepted, and when; the texts are in src/voorwaarden.
create table voorwaarden_akkoord (
  lid_id uuid not null references lid on delete cascade,
  versie integer not null check (versie > 0),
  op timestamptz not null default now(),
  primary key (lid_id, versie)
);

-- Accepted with the button that confirms the address; passed on when the member is admitted.
alter table aanmelding add column voorwaarden_versie integer check (voorwaarden_versie > 0);
