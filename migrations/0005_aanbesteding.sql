-- Tenders and contracts, typed in or read from an eForms notice (domein.md, sections 3 and 6).
create type zichtbaarheid as enum ('team', 'overheid', 'netwerk', 'openbaar');
create type aard as enum ('werken', 'leveringen', 'diensten');

create table cpv (
  code text primary key check (code ~ '^[0-9]{8}$'),
  nl text not null check (length(nl) between 1 and 500),
  en text not null default '' check (length(en) <= 500)
);

create table categorie (
  code text primary key check (code ~ '^[a-z_]{2,40}$'),
  naam text not null check (length(naam) between 2 and 100),
  toelichting text not null check (length(toelichting) <= 500),
  cpv_begin text[] not null default '{}',
  volgorde integer not null
);
comment on table categorie is 'Kinds of work in which social return works well; cpv_begin: first digits of CPV codes that belong to it.';

insert into categorie (volgorde, code, naam, toelichting, cpv_begin) values
  (1, 'schoonmaak', 'Schoonmaak', 'Gebouwen, ramen en vloeren schoonhouden.', '{909}'),
  (2, 'catering', 'Catering en ontvangst', 'Koken, serveren, gasten ontvangen.', '{555,553,158}'),
  (3, 'groen', 'Groen en buitenruimte', 'Parken, bermen en straten verzorgen.', '{773,03,906}'),
  (4, 'archief_en_scannen', 'Archief en scannen', 'Dossiers scannen, ordenen en registreren.', '{79995,799991,79996,725123}'),
  (5, 'kleding_en_textiel', 'Kleding en textiel', 'Werkkleding maken, innemen, wassen en herstellen.', '{18,983,19}'),
  (6, 'beveiliging', 'Beveiliging en toezicht', 'Gebouwen en mensen veilig houden.', '{797}'),
  (7, 'vervoer_en_logistiek', 'Vervoer en logistiek', 'Rijden, magazijn, post en koerier.', '{60,63,641,34}'),
  (8, 'bouw_en_onderhoud', 'Bouw en onderhoud', 'Bouwen, schilderen, installeren en repareren.', '{45,50,507}'),
  (9, 'hergebruik_en_afval', 'Hergebruik en afval', 'Inzamelen, sorteren en opnieuw gebruiken.', '{905,900}'),
  (10, 'meubilair', 'Meubilair', 'Meubels maken, stofferen en verhuizen.', '{391,392,98392}'),
  (11, 'kantoor_en_administratie', 'Kantoor en administratie', 'Secretariaat, receptie, klantcontact, gegevens.', '{795,799,751,72}'),
  (12, 'zorg_en_welzijn', 'Zorg en welzijn', 'Ondersteuning van mensen thuis en in de wijk.', '{85,98}'),
  (13, 'overig', 'Ander werk', 'Werk dat hierboven niet past.', '{}');

create table aanbesteding (
  id uuid primary key default gen_random_uuid(),
  titel text not null check (length(titel) between 3 and 300),
  omschrijving text not null default '' check (length(omschrijving) <= 20000),
  koper_id uuid references organisatie,
  koper_naam text not null default '' check (length(koper_naam) <= 300),
  koper_nummer text not null default '' check (length(koper_nummer) <= 100),
  aard aard,
  procedure text not null default '' check (length(procedure) <= 60),
  cpv_hoofd text check (cpv_hoofd ~ '^[0-9]{8}$'),
  cpv_aanvullend text[] not null default '{}' check (cardinality(cpv_aanvullend) <= 100),
  waarde numeric(18, 2) check (waarde >= 0),
  valuta text not null default 'EUR' check (valuta ~ '^[A-Z]{3}$'),
  begint_op date,
  eindigt_op date,
  maanden integer check (maanden between 1 and 600),
  plaatsen text[] not null default '{}' check (cardinality(plaatsen) <= 100),
  gepubliceerd_op date,
  indienen_tot timestamptz,
  gegund_op date,
  voorbehouden_deelname boolean not null default false,
  voorbehouden_uitvoering boolean not null default false,
  sociaal_doel text[] not null default '{}' check (cardinality(sociaal_doel) <= 30),
  strategisch_doel text[] not null default '{}' check (cardinality(strategisch_doel) <= 30),
  voorwaarden text not null default '' check (length(voorwaarden) <= 20000),
  gunningscriteria text not null default '' check (length(gunningscriteria) <= 20000),
  zichtbaarheid zichtbaarheid not null default 'overheid',
  notice_id uuid unique,
  notice_versie text check (length(notice_versie) <= 20),
  map_id text check (length(map_id) <= 100),
  publicatienummer text check (length(publicatienummer) <= 60),
  ingelezen jsonb,
  door_id uuid not null references lid,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null default now(),
  gewijzigd_op timestamptz not null default now(),
  check (eindigt_op >= begint_op),
  check (gegund_op >= gepubliceerd_op)
);
comment on column aanbesteding.ingelezen is 'What was understood of the notice, without contact persons; to show the difference with a later version.';

create index aanbesteding_lijst_idx on aanbesteding (gewijzigd_op desc, id desc);
create index aanbesteding_koper_idx on aanbesteding (koper_id);
create index aanbesteding_map_idx on aanbesteding (map_id) where map_id is not null;
create index aanbesteding_loopt_idx on aanbesteding (gepubliceerd_op) where gepubliceerd_op is not null;

create table perceel (
  id uuid primary key default gen_random_uuid(),
  aanbesteding_id uuid not null references aanbesteding on delete cascade,
  nummer text not null check (length(nummer) between 1 and 40),
  titel text not null default '' check (length(titel) <= 500),
  waarde numeric(18, 2) check (waarde >= 0),
  valuta text not null default 'EUR' check (valuta ~ '^[A-Z]{3}$'),
  cpv_hoofd text check (cpv_hoofd ~ '^[0-9]{8}$'),
  voorbehouden boolean not null default false,
  sociaal_doel text[] not null default '{}',
  volgorde integer not null,
  unique (aanbesteding_id, nummer)
);

-- From publication of the notice to award the information barrier is closed (domein.md, section 6.1).
create function loopt_aanbesteding(gepubliceerd date, gegund date, vandaag date) returns boolean
  language sql immutable parallel safe
  return gepubliceerd is not null and gepubliceerd <= vandaag and (gegund is null or gegund > vandaag);
