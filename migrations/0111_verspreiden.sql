-- What spreads: a werkwijze that others can repeat, the haakjes to hang social return on, and who followed them.
-- See docs/besluiten/0041.
set local lock_timeout = '5s';

create table werkwijze (
  id uuid primary key default gen_random_uuid(),
  titel text not null check (length(titel) between 5 and 160),
  samenvatting text not null default '' check (length(samenvatting) <= 600),
  organisatie_id uuid not null references organisatie,
  categorie text not null references categorie (code),
  fasen fase[] not null default '{}',
  routes route[] not null default '{}',
  organisatiesoorten organisatiesoort[] not null default '{}',
  doelgroepen doelgroep[] not null default '{}',
  omvang text not null default '' check (length(omvang) <= 200),
  tijd text not null default '' check (length(tijd) <= 200),
  mensen text not null default '' check (length(mensen) <= 300),
  geld text not null default '' check (length(geld) <= 300),
  klaarleggen text not null default '' check (length(klaarleggen) <= 300),
  past_goed text not null default '' check (length(past_goed) <= 1000),
  past_niet text not null default '' check (length(past_niet) <= 1000),
  klaar_als text not null default '' check (length(klaar_als) <= 500),
  zichtbaarheid zichtbaarheid not null default 'netwerk' check (zichtbaarheid <> 'team'),
  gepubliceerd_op timestamptz,
  weggehaald_op timestamptz,
  gewijzigd_op timestamptz not null default now(),
  aangemaakt_op timestamptz not null default now(),
  door_id uuid not null references lid,
  versie integer not null default 1,
  zoektekst tsvector not null default ''
);
comment on table werkwijze is 'A method that others can repeat, made of one or more proeftuinen.';
comment on column werkwijze.organisatie_id is 'Where it began: the host of the proeftuin of which it was made.';
comment on column werkwijze.gepubliceerd_op is 'Null: a concept, for who makes it and the adviesteam.';
comment on column werkwijze.past_goed is 'When it fits, a reason a line; so are past_niet and klaarleggen.';
comment on column werkwijze.zoektekst is 'Of the werkwijze with its steps and pitfalls; kept by triggers.';

create table werkwijze_stap (
  id uuid primary key default gen_random_uuid(),
  werkwijze_id uuid not null references werkwijze on delete cascade,
  volgorde integer not null check (volgorde between 1 and 20),
  titel text not null check (length(titel) between 2 and 120),
  tekst text not null default '' check (length(tekst) <= 2000),
  wie text not null default '' check (length(wie) <= 120),
  duur text not null default '' check (length(duur) <= 80),
  tip text not null default '' check (length(tip) <= 500),
  tip_van text not null default '' check (length(tip_van) <= 120),
  unique (werkwijze_id, volgorde) deferrable initially deferred
);
comment on table werkwijze_stap is 'Steps in order; a step keeps its id from one version to the next, reactions hang on it.';

create table werkwijze_valkuil (
  id uuid primary key default gen_random_uuid(),
  werkwijze_id uuid not null references werkwijze on delete cascade,
  volgorde integer not null check (volgorde between 1 and 20),
  titel text not null check (length(titel) between 2 and 120),
  tekst text not null default '' check (length(tekst) <= 1000),
  organisatie_id uuid references organisatie,
  unique (werkwijze_id, volgorde) deferrable initially deferred
);
comment on column werkwijze_valkuil.organisatie_id is 'Who met it, where they say so.';

create table werkwijze_bron (
  werkwijze_id uuid not null references werkwijze on delete cascade,
  proeftuin_id uuid not null references proeftuin on delete cascade,
  primary key (werkwijze_id, proeftuin_id)
);
create index werkwijze_bron_proeftuin_idx on werkwijze_bron (proeftuin_id);
comment on table werkwijze_bron is 'The proeftuinen of which it was made.';

create table werkwijze_versie (
  werkwijze_id uuid not null references werkwijze on delete cascade,
  versie integer not null,
  inhoud jsonb not null,
  wat text not null default '' check (length(wat) <= 300),
  waarom text not null default '' check (length(waarom) <= 300),
  door_id uuid not null references lid,
  op timestamptz not null default now(),
  primary key (werkwijze_id, versie)
);
comment on table werkwijze_versie is 'As it was published, version by version, with what changed and why.';

create index werkwijze_lijst_idx on werkwijze (gewijzigd_op desc, id desc) where gepubliceerd_op is not null and weggehaald_op is null;
create index werkwijze_categorie_idx on werkwijze (categorie);
create index werkwijze_organisatie_idx on werkwijze (organisatie_id);
create index werkwijze_door_idx on werkwijze (door_id);
create index werkwijze_zoek_idx on werkwijze using gin (zoektekst);
create trigger opgegaan before insert or update of organisatie_id on werkwijze
  for each row execute function organisatie_leidt_verder('organisatie_id');
create trigger opgegaan before insert or update of organisatie_id on werkwijze_valkuil
  for each row when (new.organisatie_id is not null) execute function organisatie_leidt_verder('organisatie_id');

create type haakjesoort as enum ('eis', 'gunningscriterium', 'vraag', 'bepaling');
create table haakje (
  id uuid primary key default gen_random_uuid(),
  soort haakjesoort not null,
  titel text not null check (length(titel) between 3 and 120),
  tekst text not null check (length(tekst) between 10 and 4000),
  fase fase not null,
  categorie text references categorie (code),
  opdracht text not null default '' check (length(opdracht) <= 120),
  werkwijze_id uuid references werkwijze on delete cascade,
  proeftuin_id uuid references proeftuin on delete cascade,
  leveranciers_vroegen text not null default '' check (length(leveranciers_vroegen) <= 600),
  bracht text not null default '' check (length(bracht) <= 600),
  geldig_tot date,
  zichtbaarheid zichtbaarheid not null default 'netwerk' check (zichtbaarheid <> 'team'),
  weggehaald_op timestamptz,
  gewijzigd_op timestamptz not null default now(),
  aangemaakt_op timestamptz not null default now(),
  door_id uuid not null references lid,
  versie integer not null default 1,
  zoektekst tsvector not null generated always as (
    setweight(to_tsvector('dutch', titel), 'A')
    || to_tsvector('dutch', tekst || ' ' || opdracht || ' ' || leveranciers_vroegen || ' ' || bracht)) stored
);
comment on table haakje is 'A text to hang social return on, in a request, a contract or a question to the market.';
comment on column haakje.opdracht is 'For what kind of contract, in words.';
create index haakje_werkwijze_idx on haakje (werkwijze_id);
create index haakje_proeftuin_idx on haakje (proeftuin_id);
create index haakje_lijst_idx on haakje (gewijzigd_op desc, id desc) where weggehaald_op is null;
create index haakje_door_idx on haakje (door_id);
create index haakje_zoek_idx on haakje using gin (zoektekst);

create table haakje_kopie (
  haakje_id uuid not null references haakje on delete cascade,
  lid_id uuid not null references lid,
  op date not null default current_date,
  primary key (haakje_id, lid_id)
);
create index haakje_kopie_lid_idx on haakje_kopie (lid_id);
comment on table haakje_kopie is 'Who copied it, once each: a copy counts lightly.';

create table navolging (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references organisatie,
  door_id uuid not null references lid,
  werkwijze_id uuid references werkwijze on delete cascade,
  haakje_id uuid references haakje on delete cascade,
  gevolgd_proeftuin_id uuid references proeftuin on delete cascade,
  volgt_id uuid references navolging on delete set null,
  bij text not null default '' check (length(bij) <= 120),
  proeftuin_id uuid references proeftuin on delete set null,
  begonnen_op date not null,
  zichtbaarheid zichtbaarheid not null default 'netwerk' check (zichtbaarheid <> 'team'),
  weggehaald_op timestamptz,
  aangemaakt_op timestamptz not null default now(),
  check (num_nonnulls(werkwijze_id, haakje_id, gevolgd_proeftuin_id) = 1),
  check (volgt_id <> id)
);
comment on table navolging is 'An organisation does what another did before.';
comment on column navolging.volgt_id is 'From whom they had it; null: from where it began.';
comment on column navolging.bij is 'At which client or place, in words, when it is not their own.';
comment on column navolging.proeftuin_id is 'The proeftuin in which they do it, where there is one.';
create unique index navolging_eens_idx on navolging (organisatie_id, coalesce(werkwijze_id, haakje_id, gevolgd_proeftuin_id), lower(bij))
  where weggehaald_op is null;
create index navolging_werkwijze_idx on navolging (werkwijze_id);
create index navolging_haakje_idx on navolging (haakje_id);
create index navolging_gevolgd_proeftuin_idx on navolging (gevolgd_proeftuin_id);
create index navolging_volgt_idx on navolging (volgt_id);
create index navolging_proeftuin_idx on navolging (proeftuin_id);
create index navolging_organisatie_idx on navolging (organisatie_id);
create index navolging_door_idx on navolging (door_id);

create type navolgingfeitsoort as enum ('aangepast', 'gewerkt', 'niet_gewerkt', 'gestopt');
create table navolging_feit (
  id uuid primary key default gen_random_uuid(),
  navolging_id uuid not null references navolging on delete cascade,
  soort navolgingfeitsoort not null,
  stap_id uuid references werkwijze_stap on delete set null,
  tekst text not null default '' check (length(tekst) <= 1000),
  op date not null,
  door_id uuid not null references lid,
  aangemaakt_op timestamptz not null default now()
);
create index navolging_feit_navolging_idx on navolging_feit (navolging_id, op, id);
create index navolging_feit_door_idx on navolging_feit (door_id);
comment on table navolging_feit is 'What came of it, as dated facts; how it stands is the last that says so.';

-- Nobody follows who followed them: not by one navolging, and not by another of the same organisation further up.
create function navolging_keert_niet_terug() returns trigger language plpgsql as $$
begin
  if new.volgt_id is not null and exists (
    with recursive omhoog as (
      select n.id, n.volgt_id, n.organisatie_id, n.organisatie_id = new.organisatie_id as zelf
      from navolging n where n.id = new.volgt_id
      union
      select n.id, n.volgt_id, n.organisatie_id, o.zelf and n.organisatie_id = new.organisatie_id
      from navolging n join omhoog o on n.id = o.volgt_id)
    -- Its own of before, at another client, may stand right above it.
    select from omhoog where id = new.id or (organisatie_id = new.organisatie_id and not zelf)) then
    raise exception 'navolging keert terug' using errcode = 'check_violation', constraint = 'navolging_kring';
  end if;
  return new;
end $$;
create trigger navolging_kring before insert or update of volgt_id on navolging
  for each row execute function navolging_keert_niet_terug();

-- Who follows a navolging follows the same thing.
create function navolging_volgt_hetzelfde() returns trigger language plpgsql as $$
begin
  if new.volgt_id is not null and not exists (select from navolging n where n.id = new.volgt_id
    and coalesce(n.werkwijze_id, n.haakje_id, n.gevolgd_proeftuin_id)
      = coalesce(new.werkwijze_id, new.haakje_id, new.gevolgd_proeftuin_id)) then
    raise exception 'navolging volgt iets anders' using errcode = 'check_violation', constraint = 'navolging_hetzelfde';
  end if;
  return new;
end $$;
create trigger navolging_hetzelfde before insert or update of volgt_id on navolging
  for each row execute function navolging_volgt_hetzelfde();

-- All that a reader of a werkwijze sees, to keep it as a version.
create function werkwijze_inhoud(van uuid) returns jsonb language sql stable as $$
  select to_jsonb(w) - '{id,organisatie_id,gepubliceerd_op,weggehaald_op,gewijzigd_op,aangemaakt_op,door_id,versie,zoektekst}'::text[]
    || jsonb_build_object(
      'stappen', coalesce((select jsonb_agg(to_jsonb(s) - '{id,werkwijze_id,volgorde}'::text[] order by s.volgorde)
        from werkwijze_stap s where s.werkwijze_id = w.id), '[]'),
      'valkuilen', coalesce((select jsonb_agg(to_jsonb(v) - '{id,werkwijze_id,volgorde,organisatie_id}'::text[] order by v.volgorde)
        from werkwijze_valkuil v where v.werkwijze_id = w.id), '[]'))
  from werkwijze w where w.id = van
$$;

-- The words of a werkwijze with its steps and pitfalls.
create function werkwijze_woorden(van uuid) returns tsvector language sql stable as $$
  select setweight(to_tsvector('dutch', w.titel), 'A')
    || setweight(to_tsvector('dutch', w.samenvatting || ' ' || c.naam), 'B')
    || to_tsvector('dutch', concat_ws(' ', w.omvang, w.tijd, w.mensen, w.geld, w.klaarleggen, w.past_goed, w.past_niet, w.klaar_als,
      (select string_agg(concat_ws(' ', s.titel, s.tekst, s.tip), ' ' order by s.volgorde) from werkwijze_stap s where s.werkwijze_id = w.id),
      (select string_agg(concat_ws(' ', v.titel, v.tekst), ' ' order by v.volgorde) from werkwijze_valkuil v where v.werkwijze_id = w.id)))
  from werkwijze w join categorie c on c.code = w.categorie where w.id = van
$$;
create function werkwijze_zoektekst_volgt() returns trigger language plpgsql as $$
begin
  update werkwijze set zoektekst = werkwijze_woorden(id) where id = new.id;
  return null;
end $$;
create trigger werkwijze_zoektekst after insert or update of titel, samenvatting, categorie, omvang, tijd, mensen, geld, klaarleggen,
  past_goed, past_niet, klaar_als on werkwijze for each row execute function werkwijze_zoektekst_volgt();
create function werkwijze_deel_zoektekst_volgt() returns trigger language plpgsql as $$
begin
  update werkwijze set zoektekst = werkwijze_woorden(id) where id = coalesce(new.werkwijze_id, old.werkwijze_id);
  return null;
end $$;
create trigger werkwijze_stap_zoektekst after insert or update or delete on werkwijze_stap
  for each row execute function werkwijze_deel_zoektekst_volgt();
create trigger werkwijze_valkuil_zoektekst after insert or update or delete on werkwijze_valkuil
  for each row execute function werkwijze_deel_zoektekst_volgt();

-- Their words are known to the one search, too.
create trigger werkwijze_zoekwoord after insert or update of titel, samenvatting, omvang, tijd, mensen, geld, klaarleggen, past_goed,
  past_niet, klaar_als on werkwijze for each row execute function zoekwoord_volgt(
    'titel', 'samenvatting', 'omvang', 'tijd', 'mensen', 'geld', 'klaarleggen', 'past_goed', 'past_niet', 'klaar_als');
create trigger werkwijze_stap_zoekwoord after insert or update of titel, tekst, tip on werkwijze_stap
  for each row execute function zoekwoord_volgt('titel', 'tekst', 'tip');
create trigger werkwijze_valkuil_zoekwoord after insert or update of titel, tekst on werkwijze_valkuil
  for each row execute function zoekwoord_volgt('titel', 'tekst');
create trigger haakje_zoekwoord after insert or update of titel, tekst, opdracht, leveranciers_vroegen, bracht on haakje
  for each row execute function zoekwoord_volgt('titel', 'tekst', 'opdracht', 'leveranciers_vroegen', 'bracht');

-- What is written for an organisation that went into another lands with that one.
create trigger opgegaan before insert or update of organisatie_id on navolging
  for each row execute function organisatie_leidt_verder('organisatie_id');

-- Visitors read on the page of a proeftuin, and on home, which haakjes came of it and who followed it.
call stempel_bij('werkwijze', variadic '{}');
call stempel_bij('werkwijze_bron', 'proeftuin_id');
call stempel_bij('haakje', 'proeftuin_id');
call stempel_bij('navolging', 'gevolgd_proeftuin_id');
call stempel_bij('navolging_feit', variadic '{}');
