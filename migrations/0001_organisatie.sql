-- Organisations: who takes part, and on which side they stand (domein.md, section 2).
create type organisatiesoort as enum (
  'ministerie', 'uitvoeringsorganisatie', 'gemeente', 'provincie', 'waterschap', 'onderwijs', 'zorg',
  'overige_overheid', 'leverancier', 'sociale_onderneming', 'sw_bedrijf', 'intermediair', 'kennisinstelling'
);

-- An immutable cast, so that the side can be a generated column.
create function is_overheid(soort organisatiesoort) returns boolean
  language sql immutable parallel safe
  return soort in ('ministerie', 'uitvoeringsorganisatie', 'gemeente', 'provincie', 'waterschap', 'onderwijs',
                   'zorg', 'overige_overheid');

create function is_leverancier(soort organisatiesoort) returns boolean
  language sql immutable parallel safe
  return soort in ('leverancier', 'sociale_onderneming', 'sw_bedrijf');

create table organisatie (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (length(naam) between 2 and 200),
  afkorting text check (length(afkorting) between 1 and 40),
  soort organisatiesoort not null,
  overheid boolean not null generated always as (is_overheid(soort)) stored,
  ouder_id uuid references organisatie on delete set null,
  tooi text unique check (tooi like 'https://identifier.overheid.nl/%' and length(tooi) <= 200),
  oin text check (oin ~ '^[0-9]{20}$'),
  kvk text check (kvk ~ '^[0-9]{8}$'),
  plaats text check (length(plaats) between 1 and 100),
  samenvatting text not null default '' check (length(samenvatting) <= 2000),
  bron_sleutel text unique check (length(bron_sleutel) <= 200),
  opgeheven_op date,
  aangemaakt_op timestamptz not null default now(),
  check (ouder_id is distinct from id)
);
comment on column organisatie.oin is 'Not unique: in the public register organisations share one.';
comment on column organisatie.bron_sleutel is 'Key in the list it was imported from; makes the import repeatable.';

create index organisatie_naam_idx on organisatie (lower(naam), id);
create index organisatie_ouder_idx on organisatie (ouder_id) where ouder_id is not null;
