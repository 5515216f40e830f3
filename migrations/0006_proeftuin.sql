-- The proeftuin: an experiment with social return, its phases, routes, team and baton (domein.md, section 3).
create type vertrekpunt as enum ('opdracht', 'kandidaat', 'vacature', 'baanconcept');
create type afspraakvorm as enum ('resultaat', 'inspanning', 'geen');
create type fase as enum ('voorbereiden', 'specificeren', 'selecteren_en_gunnen', 'uitvoeren', 'afronden_en_nazorg');
create type route as enum ('inkoop', 'voorbehouden_opdracht', 'individuele_plaatsing', 'inhuur', 'werkervaring');
create type uitkomst as enum ('gelukt', 'deels_gelukt', 'anders_gelukt', 'niet_gelukt', 'te_vroeg');
create type doelgroep as enum (
  'banenafspraak', 'beschut_werk', 'langdurig_zonder_werk', 'jongeren', 'statushouders', 'na_detentie',
  'herintreders', 'praktijkleren'
);
create type teamrol as enum (
  'trekker', 'inkoper', 'contractmanager', 'opdrachtgever', 'hr', 'leverancier', 'jobcoach',
  'ervaringsdeskundige', 'adviseur'
);

create table proeftuin (
  id uuid primary key default gen_random_uuid(),
  titel text not null check (length(titel) between 5 and 160),
  organisatie_id uuid not null references organisatie,
  organisatiesoort organisatiesoort not null,
  vertrekpunt vertrekpunt not null,
  aanleiding text not null default '' check (length(aanleiding) <= 4000),
  vraag text not null check (length(vraag) between 5 and 500),
  hypothese_als text not null default '' check (length(hypothese_als) <= 500),
  hypothese_dan text not null default '' check (length(hypothese_dan) <= 500),
  ruimte_vast text not null default '' check (length(ruimte_vast) <= 2000),
  ruimte_vrij text not null default '' check (length(ruimte_vrij) <= 2000),
  afspraakvorm afspraakvorm not null default 'geen',
  doelgroepen doelgroep[] not null default '{}',
  categorie text not null default 'overig' references categorie (code),
  aanbesteding_id uuid references aanbesteding,
  zichtbaarheid zichtbaarheid not null default 'overheid',
  fase fase not null default 'voorbereiden',
  route route not null,
  uitkomst uitkomst,
  gestart_op timestamptz,
  bewogen_op timestamptz not null default now(),
  aangemaakt_op timestamptz not null default now(),
  door_id uuid not null references lid,
  versie integer not null default 1,
  zoektekst tsvector not null generated always as (
    setweight(to_tsvector('dutch', titel), 'A') || setweight(to_tsvector('dutch', vraag), 'B') ||
    to_tsvector('dutch', aanleiding || ' ' || hypothese_als || ' ' || hypothese_dan)
  ) stored
);
comment on column proeftuin.fase is 'The open phase; kept by a trigger on fase_periode. So are route and uitkomst by theirs.';
comment on column proeftuin.gestart_op is 'Null: a concept, for its team only.';

create index proeftuin_lijst_idx on proeftuin (bewogen_op desc, id desc) where gestart_op is not null;
create index proeftuin_zicht_idx on proeftuin (zichtbaarheid, bewogen_op desc, id desc) where gestart_op is not null;
create index proeftuin_fase_idx on proeftuin (fase, bewogen_op desc, id desc) where gestart_op is not null;
create index proeftuin_route_idx on proeftuin (route, bewogen_op desc, id desc) where gestart_op is not null;
create index proeftuin_uitkomst_idx on proeftuin (uitkomst, bewogen_op desc, id desc) where gestart_op is not null;
create index proeftuin_categorie_idx on proeftuin (categorie, bewogen_op desc, id desc) where gestart_op is not null;
create index proeftuin_soort_idx on proeftuin (organisatiesoort, bewogen_op desc, id desc) where gestart_op is not null;
create index proeftuin_organisatie_idx on proeftuin (organisatie_id, bewogen_op desc);
create index proeftuin_aanbesteding_idx on proeftuin (aanbesteding_id) where aanbesteding_id is not null;
create index proeftuin_zoek_idx on proeftuin using gin (zoektekst);

create function proeftuin_neemt_soort_over() returns trigger language plpgsql as $$
begin
  select soort into strict new.organisatiesoort from organisatie where id = new.organisatie_id;
  return new;
end $$;
create trigger proeftuin_soort before insert or update of organisatie_id on proeftuin
  for each row execute function proeftuin_neemt_soort_over();

create function organisatie_geeft_soort_door() returns trigger language plpgsql as $$
begin
  update proeftuin set organisatiesoort = new.soort where organisatie_id = new.id;
  return null;
end $$;
create trigger organisatie_soort after update of soort on organisatie
  for each row when (old.soort is distinct from new.soort) execute function organisatie_geeft_soort_door();

-- Phases: a dated history; the expectation is sealed when the phase begins.
create table fase_periode (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  fase fase not null,
  begonnen_op date not null,
  geeindigd_op date,
  verwachting text not null default '' check (length(verwachting) <= 2000),
  terugblik text check (length(terugblik) between 1 and 2000),
  terugblik_op timestamptz,
  door_id uuid not null references lid,
  verzegeld_op timestamptz not null default now(),
  check (geeindigd_op >= begonnen_op),
  check ((terugblik is null) = (terugblik_op is null))
);
create unique index fase_periode_open_idx on fase_periode (proeftuin_id) where geeindigd_op is null;
create index fase_periode_proeftuin_idx on fase_periode (proeftuin_id, begonnen_op);

create function verwachting_is_verzegeld() returns trigger language plpgsql as $$
begin
  raise exception 'a sealed expectation does not change' using errcode = 'check_violation';
end $$;
create trigger fase_periode_verzegeld before update of verwachting, verzegeld_op, fase, proeftuin_id on fase_periode
  for each row when ((old.verwachting, old.verzegeld_op, old.fase, old.proeftuin_id)
    is distinct from (new.verwachting, new.verzegeld_op, new.fase, new.proeftuin_id))
  execute function verwachting_is_verzegeld();

create function proeftuin_volgt_fase() returns trigger language plpgsql as $$
begin
  update proeftuin set fase = new.fase where id = new.proeftuin_id and fase <> new.fase;
  return null;
end $$;
create trigger fase_periode_begint after insert on fase_periode
  for each row when (new.geeindigd_op is null) execute function proeftuin_volgt_fase();

-- Routes: the first choice has no `van`; each later row is a switch with its reason.
create table routewissel (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  van route,
  naar route not null,
  titel text not null default '' check (length(titel) <= 160),
  reden text not null default '' check (length(reden) <= 4000),
  datum date not null,
  door_id uuid not null references lid,
  aangemaakt_op timestamptz not null default now(),
  check (van is null or (van <> naar and length(reden) >= 1))
);
create unique index routewissel_eerste_idx on routewissel (proeftuin_id) where van is null;
create index routewissel_proeftuin_idx on routewissel (proeftuin_id, datum desc, id desc);

create function proeftuin_volgt_route() returns trigger language plpgsql as $$
begin
  update proeftuin set route = new.naar where id = new.proeftuin_id and route <> new.naar;
  return null;
end $$;
create trigger routewissel_geldt after insert on routewissel
  for each row execute function proeftuin_volgt_route();

-- The team, invitations to it, and the baton.
create table teamlid (
  proeftuin_id uuid not null references proeftuin on delete cascade,
  lid_id uuid not null references lid on delete cascade,
  rol teamrol not null,
  sinds timestamptz not null default now(),
  primary key (proeftuin_id, lid_id)
);
create index teamlid_lid_idx on teamlid (lid_id);

create table uitnodiging (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  naam text not null default '' check (length(naam) <= 100),
  rol teamrol not null,
  boodschap text not null default '' check (length(boodschap) <= 1000),
  token_hash bytea unique,
  door_id uuid not null references lid,
  verstuurd_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  aangenomen_op timestamptz,
  ingetrokken_op timestamptz
);
create unique index uitnodiging_open_idx on uitnodiging (proeftuin_id, lower(email))
  where aangenomen_op is null and ingetrokken_op is null;
create index uitnodiging_email_idx on uitnodiging (lower(email)) where aangenomen_op is null and ingetrokken_op is null;

create table estafette (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  lid_id uuid not null references lid,
  boodschap text not null default '' check (length(boodschap) <= 500),
  door_id uuid not null references lid,
  sinds timestamptz not null default now(),
  tot timestamptz
);
create unique index estafette_nu_idx on estafette (proeftuin_id) where tot is null;
create index estafette_lid_idx on estafette (lid_id) where tot is null;
