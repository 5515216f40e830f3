-- Asking whether a place of work is there still, and a sample of what was reported. See docs/besluiten/0070.
set local lock_timeout = '5s';

create table navraag (
  id uuid primary key default gen_random_uuid(),
  lid_id uuid not null references lid,
  dag date not null default current_date,
  gevraagd_op timestamptz not null default now(),
  beantwoord_op timestamptz,
  teruggegeven_op timestamptz,
  unique (lid_id, dag),
  check (beantwoord_op is null or teruggegeven_op is null)
);
comment on table navraag is 'Whether places of work are there still: asked of one member, of all of a day together.';
comment on column navraag.teruggegeven_op is 'It was not for him or her, and nobody else was named.';

create table navraag_plek (
  navraag_id uuid references navraag on delete cascade,
  plek_id uuid references plek on delete cascade,
  na smallint not null check (na in (3, 6, 12)),
  begin date not null,
  voor_id uuid not null references organisatie,
  primary key (navraag_id, plek_id)
);
comment on column navraag_plek.begin is 'Since when it has been there without a break, when it was asked.';
comment on column navraag_plek.voor_id is 'On behalf of which organisation the answer is.';
create index navraag_plek_plek_idx on navraag_plek (plek_id);
create index navraag_plek_voor_idx on navraag_plek (voor_id);
create trigger opgegaan before insert or update of voor_id on navraag_plek
  for each row execute function organisatie_leidt_verder('voor_id');
create index plek_feit_begin_idx on plek_feit (op) where soort = 'geplaatst' and vervangen_op is null and not vervalt;

create type steekproefuitkomst as enum ('klopt', 'klopt_niet', 'niet_na_te_gaan');

create table steekproef (
  id uuid primary key default gen_random_uuid(),
  kwartaal text not null check (kwartaal ~ '^20\d\d-K[1-4]$'),
  zaad text not null check (length(zaad) between 1 and 60),
  algoritme text not null default 'sha256-1',
  aantal integer not null check (aantal between 1 and 200),
  uit integer not null check (uit >= 0),
  getrokken_op timestamptz not null default now(),
  door_id uuid references lid
);
comment on table steekproef is 'Plekken of a quarter to be checked outside Vonk: with the same seed anybody draws the same ones.';
comment on column steekproef.uit is 'From how many it was drawn.';
comment on column steekproef.algoritme is 'sha256-1: the first of those in the order of sha256(seed, a space, id of the plek).';
create unique index steekproef_zaad_idx on steekproef (kwartaal, lower(zaad));
create index steekproef_door_idx on steekproef (door_id);

create table steekproef_plek (
  steekproef_id uuid references steekproef on delete cascade,
  plek_id uuid references plek on delete cascade,
  volgorde integer not null,
  uitkomst steekproefuitkomst,
  nagegaan_op date,
  opgeschreven_op timestamptz,
  door_id uuid references lid,
  primary key (steekproef_id, plek_id),
  check ((uitkomst is null) = (nagegaan_op is null) and (uitkomst is null) = (opgeschreven_op is null))
);
comment on table steekproef_plek is 'One that was drawn, and what was found outside Vonk.';
create index steekproef_plek_plek_idx on steekproef_plek (plek_id);
create index steekproef_plek_door_idx on steekproef_plek (door_id);
