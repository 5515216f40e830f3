-- A commitment in a proeftuin: what, by whom, by when, and what came of it. See docs/besluiten/0071.
set local lock_timeout = '5s';

create type afspraaksoort as enum ('resultaat', 'inspanning', 'baangarantie');
create type afspraakmaat as enum ('plekken', 'banen', 'uren', 'procent_waarde', 'procent_loonsom');
create type afspraaktoets as enum ('hoogte', 'uren', 'verband', 'eigen_bestand', 'gemotiveerd');
create type afspraakuitkomstsoort as enum ('gehouden', 'niet_gehouden', 'verschoven');

create table afspraak (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin,
  aanbesteding_id uuid references aanbesteding,
  soort afspraaksoort not null,
  van_id uuid not null references organisatie,
  aan_id uuid not null references organisatie,
  door_id uuid references lid,
  aangemaakt_op timestamptz not null default now()
);
comment on table afspraak is 'A commitment in a proeftuin between two organisations; what it says stands in its versions.';
comment on column afspraak.aanbesteding_id is 'The contract that it is of.';
comment on column afspraak.van_id is 'The organisation that does it.';
comment on column afspraak.aan_id is 'The other side.';
create index afspraak_proeftuin_idx on afspraak (proeftuin_id);
create index afspraak_aanbesteding_idx on afspraak (aanbesteding_id) where aanbesteding_id is not null;
create index afspraak_van_idx on afspraak (van_id);
create index afspraak_aan_idx on afspraak (aan_id);
create index afspraak_door_idx on afspraak (door_id);
create trigger opgegaan before insert or update of van_id on afspraak
  for each row execute function organisatie_leidt_verder('van_id');
create trigger opgegaan_aan before insert or update of aan_id on afspraak
  for each row execute function organisatie_leidt_verder('aan_id');

create table afspraak_versie (
  id uuid primary key default gen_random_uuid(),
  afspraak_id uuid not null references afspraak on delete cascade,
  nummer integer not null check (nummer >= 1),
  wat text not null check (length(wat) between 1 and 200),
  aantal numeric(12, 2) check (aantal > 0),
  maat afspraakmaat,
  bedrag numeric(15, 2) check (bedrag > 0),
  loondeel numeric(5, 2) check (loondeel > 0 and loondeel <= 100),
  minuten_per_week integer check (minuten_per_week between 1 and 3600),
  maanden integer check (maanden between 1 and 240),
  uiterlijk_op date not null check (uiterlijk_op between '1990-01-01' and '2199-12-31'),
  in_contract boolean not null default false,
  toets afspraaktoets[] not null default '{}',
  motivering text not null default '' check (length(motivering) <= 2000),
  niet_reden text not null default '' check (length(niet_reden) <= 2000),
  wijziging_reden text not null default '' check (length(wijziging_reden) <= 2000),
  voor_id uuid not null references organisatie,
  door_id uuid references lid,
  op timestamptz not null default now(),
  unique (afspraak_id, nummer),
  constraint afspraak_versie_getal check ((aantal is null) = (maat is null)),
  constraint afspraak_versie_procent check (case when maat in ('procent_waarde', 'procent_loonsom')
    then bedrag is not null and aantal <= 100 else bedrag is null end),
  constraint afspraak_versie_loondeel check (loondeel is null or maat = 'procent_loonsom')
);
comment on table afspraak_versie is 'What an afspraak says from a moment on: only added to.';
comment on column afspraak_versie.bedrag is 'The amount that the percentage is of: the value, or the wage sum.';
comment on column afspraak_versie.loondeel is 'Which part of bedrag is the wage sum, in percent; null when bedrag is the wage sum itself.';
comment on column afspraak_versie.toets is 'What was ticked of the proportionality checklist.';
comment on column afspraak_versie.niet_reden is 'Why the rest of it was not ticked.';
comment on column afspraak_versie.wijziging_reden is 'Why it may be added to a contract that runs; for the buyers'' side alone.';
create index afspraak_versie_voor_idx on afspraak_versie (voor_id);
create index afspraak_versie_door_idx on afspraak_versie (door_id);
create trigger opgegaan before insert or update of voor_id on afspraak_versie
  for each row execute function organisatie_leidt_verder('voor_id');

create table afspraak_uitkomst (
  id uuid primary key default gen_random_uuid(),
  afspraak_id uuid not null references afspraak on delete cascade,
  uitkomst afspraakuitkomstsoort not null,
  nieuwe_dag date check (nieuwe_dag between '1990-01-01' and '2199-12-31'),
  reden text not null default '' check (length(reden) <= 1000),
  voor_id uuid not null references organisatie,
  door_id uuid references lid,
  op timestamptz not null default now(),
  constraint afspraak_uitkomst_dag check ((uitkomst = 'verschoven') = (nieuwe_dag is not null)),
  constraint afspraak_uitkomst_reden check (uitkomst = 'gehouden' or reden <> '')
);
comment on table afspraak_uitkomst is 'One side says that it was kept, was not, or moves to another day, and why; the newest holds.';
create index afspraak_uitkomst_afspraak_idx on afspraak_uitkomst (afspraak_id, op desc);
create index afspraak_uitkomst_voor_idx on afspraak_uitkomst (voor_id);
create index afspraak_uitkomst_door_idx on afspraak_uitkomst (door_id);
create trigger opgegaan before insert or update of voor_id on afspraak_uitkomst
  for each row execute function organisatie_leidt_verder('voor_id');

create table afspraak_akkoord (
  id uuid primary key default gen_random_uuid(),
  versie_id uuid references afspraak_versie on delete cascade,
  uitkomst_id uuid references afspraak_uitkomst on delete cascade,
  organisatie_id uuid not null references organisatie,
  door_id uuid references lid,
  op timestamptz not null default now(),
  check (num_nonnulls(versie_id, uitkomst_id) = 1)
);
comment on table afspraak_akkoord is 'One of the two sides says yes to a version, or to how it went. Two of different sides make it of both.';
create index afspraak_akkoord_versie_idx on afspraak_akkoord (versie_id) where versie_id is not null;
create index afspraak_akkoord_uitkomst_idx on afspraak_akkoord (uitkomst_id) where uitkomst_id is not null;
create index afspraak_akkoord_organisatie_idx on afspraak_akkoord (organisatie_id);
create index afspraak_akkoord_door_idx on afspraak_akkoord (door_id);
create trigger opgegaan before insert or update of organisatie_id on afspraak_akkoord
  for each row execute function organisatie_leidt_verder('organisatie_id');

-- Two sides; organisations merge and writers are forgotten, and nothing else of it changes.
create function afspraak_blijft() returns trigger language plpgsql as $$
declare
  mag text[] := '{van_id,aan_id,voor_id,organisatie_id,door_id}';
begin
  if (to_jsonb(new) - mag) is distinct from (to_jsonb(old) - mag) then
    raise exception 'what was agreed is never changed' using errcode = 'check_violation', constraint = 'afspraak_blijft';
  end if;
  return new;
end $$;
create trigger blijft before update on afspraak for each row execute function afspraak_blijft();
create trigger blijft before update on afspraak_versie for each row execute function afspraak_blijft();
create trigger blijft before update on afspraak_uitkomst for each row execute function afspraak_blijft();
create trigger blijft before update on afspraak_akkoord for each row execute function afspraak_blijft();

create function afspraak_heeft_twee_kanten() returns trigger language plpgsql as $$
begin
  if new.van_id = new.aan_id then
    raise exception 'an afspraak has two sides' using errcode = 'check_violation', constraint = 'afspraak_twee_kanten';
  end if;
  return new;
end $$;
create trigger twee_kanten before insert on afspraak for each row execute function afspraak_heeft_twee_kanten();

create function afspraak_telt_getal() returns trigger language plpgsql as $$
begin
  if (select a.soort = 'resultaat' from afspraak a where a.id = new.afspraak_id) is distinct from (new.aantal is not null) then
    raise exception 'a result has a number, an effort has none' using errcode = 'check_violation', constraint = 'afspraak_versie_soort';
  end if;
  return new;
end $$;
create trigger getal_bij_resultaat before insert on afspraak_versie for each row execute function afspraak_telt_getal();

-- A yes is of one of the two sides, and of each once: of both there are two, of different organisations.
create function afspraak_akkoord_van_een_kant() returns trigger language plpgsql as $$
declare
  kanten uuid[];
begin
  select array[a.van_id, a.aan_id] into kanten from afspraak a
    where a.id in (select v.afspraak_id from afspraak_versie v where v.id = new.versie_id
      union all select u.afspraak_id from afspraak_uitkomst u where u.id = new.uitkomst_id)
    for no key update;
  if not new.organisatie_id = any(kanten) or exists (select from afspraak_akkoord k
    where k.organisatie_id = new.organisatie_id and coalesce(k.versie_id, k.uitkomst_id) = coalesce(new.versie_id, new.uitkomst_id)) then
    raise exception 'each of the two sides says yes once' using errcode = 'check_violation', constraint = 'afspraak_akkoord_kant';
  end if;
  return new;
end $$;
create trigger van_een_kant before insert on afspraak_akkoord for each row execute function afspraak_akkoord_van_een_kant();
