-- Members. `toegelaten_op` null: a guest, who sees what is public and the proeftuinen he or she is in the team of.
create type lidrol as enum (
  'inkoper', 'categoriemanager', 'contractmanager', 'opdrachtgever', 'hr', 'projectleider', 'leverancier',
  'jobcoach', 'ervaringsdeskundige', 'ambassadeur', 'bestuurder'
);

create table lid (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (length(naam) between 2 and 100),
  email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  functie text not null default '' check (length(functie) <= 120),
  organisatie_id uuid references organisatie,
  rollen lidrol[] not null default '{}',
  brengt text not null default '' check (length(brengt) <= 1000),
  zoekt text not null default '' check (length(zoekt) <= 1000),
  adviesteam_sinds timestamptz,
  beheer_sinds timestamptz,
  toegelaten_op timestamptz,
  vertrokken_op timestamptz,
  persona text unique check (length(persona) <= 40),
  versie integer not null default 1,
  aangemaakt_op timestamptz not null default now()
);
comment on column lid.persona is 'Only in the demo: which persona of the sign-in page this is.';

create unique index lid_email_idx on lid (lower(email));
create index lid_organisatie_idx on lid (organisatie_id, naam);
