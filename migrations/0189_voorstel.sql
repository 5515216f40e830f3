-- An idea of the suppliers' side for a kind of work: the same words for all buyers at once, dated, tied to no tender.
set local lock_timeout = '5s';

create table voorstel (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references organisatie,
  door_id uuid not null references lid,
  titel text not null check (length(titel) between 3 and 120),
  aanbod text not null check (length(aanbod) between 10 and 4000),
  vraagt text not null default '' check (length(vraagt) <= 2000),
  categorieen text[] not null check (cardinality(categorieen) between 1 and 3),
  regio text references regio (code),
  zichtbaarheid zichtbaarheid not null default 'netwerk' check (zichtbaarheid in ('netwerk', 'openbaar')),
  bevestigd_op date not null default current_date,
  herinnerd_op date,
  ingetrokken_op timestamptz,
  weggehaald_op timestamptz,
  gewijzigd_op timestamptz not null default now(),
  aangemaakt_op timestamptz not null default now(),
  versie integer not null default 1,
  zoektekst tsvector not null generated always as (
    setweight(to_tsvector('dutch', titel), 'A') || to_tsvector('dutch', aanbod || ' ' || vraagt)) stored
);
comment on table voorstel is 'What a supplier could do for any buyer; a buyer makes a proeftuin of it.';
comment on column voorstel.vraagt is 'What it asks of a buyer.';
comment on column voorstel.bevestigd_op is 'When somebody of the organisation last said that it stands; a year later it ends by itself.';
comment on column voorstel.herinnerd_op is 'When was asked whether it still stands.';
create index voorstel_lijst_idx on voorstel (gewijzigd_op desc, id desc) where weggehaald_op is null and ingetrokken_op is null;
create index voorstel_categorie_idx on voorstel using gin (categorieen);
create index voorstel_organisatie_idx on voorstel (organisatie_id);
create index voorstel_door_idx on voorstel (door_id);
create index voorstel_regio_idx on voorstel (regio) where regio is not null;
create index voorstel_zoek_idx on voorstel using gin (zoektekst);
create trigger opgegaan before insert or update of organisatie_id on voorstel
  for each row execute function organisatie_leidt_verder('organisatie_id');

-- As everybody could read it, and since when: what buyers acted on does not vanish.
create table voorstel_versie (
  voorstel_id uuid not null references voorstel on delete cascade,
  versie integer not null,
  titel text not null check (length(titel) between 3 and 120),
  aanbod text not null check (length(aanbod) between 10 and 4000),
  vraagt text not null check (length(vraagt) <= 2000),
  zichtbaarheid zichtbaarheid not null,
  door_id uuid not null references lid,
  op timestamptz not null default now(),
  primary key (voorstel_id, versie)
);
create index voorstel_versie_door_idx on voorstel_versie (door_id);
comment on table voorstel_versie is 'The words of a voorstel, version by version.';
comment on column voorstel_versie.zichtbaarheid is 'Who could read these words: what was for the network stays that when the voorstel opens later.';

-- On the pages of kinds of work, of organisations and of what came of it, which are remembered for visitors.
call stempel_bij('voorstel', variadic '{}');
