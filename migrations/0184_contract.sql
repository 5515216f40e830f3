-- What is known of a contract: to whom it was awarded, of the whole or per lot, whether it is a framework or was called off one, who keeps
-- it, how it can be extended, and what was agreed on social return.
set local lock_timeout = '5s';

create type afspraakeenheid as enum ('procent_waarde', 'procent_loonsom', 'uren', 'inspanning');

alter table aanbesteding
  add column raamovereenkomst boolean not null default false,
  add column afroep_van_id uuid references aanbesteding on delete set null check (afroep_van_id <> id),
  add column contractmanager_id uuid references lid,
  add column verlenging_aantal integer check (verlenging_aantal between 0 and 100),
  add column verlenging_tekst text not null default '' check (length(verlenging_tekst) <= 5000),
  add column afspraak_eenheid afspraakeenheid,
  add column afspraak_aantal numeric(12, 2) check (afspraak_aantal > 0),
  add column afspraak_tekst text not null default '' check (length(afspraak_tekst) <= 2000),
  add column winnaars text not null default '',
  add constraint afspraak_is_heel check (case
    when afspraak_eenheid is null then afspraak_aantal is null and afspraak_tekst = ''
    when afspraak_eenheid = 'inspanning' then afspraak_aantal is null and afspraak_tekst <> ''
    else afspraak_aantal is not null and (afspraak_eenheid = 'uren' or afspraak_aantal <= 100) end);
comment on column aanbesteding.afroep_van_id is 'The framework that it was called off.';
comment on column aanbesteding.verlenging_aantal is 'How many times it can be extended (BT-58).';
comment on column aanbesteding.afspraak_eenheid is 'What was agreed on social return: a part, hours, or an effort in words. For the buyers'' side, unless the tender is public.';
comment on column aanbesteding.winnaars is 'The names in gegund_aan, for searching; kept by a trigger.';
create index aanbesteding_afroep_idx on aanbesteding (afroep_van_id) where afroep_van_id is not null;
create index aanbesteding_contractmanager_idx on aanbesteding (contractmanager_id) where contractmanager_id is not null;

alter table perceel add unique (id, aanbesteding_id);

create table gegund_aan (
  id uuid primary key default gen_random_uuid(),
  aanbesteding_id uuid not null references aanbesteding on delete cascade,
  perceel_id uuid,
  organisatie_id uuid references organisatie,
  naam text not null check (length(naam) between 1 and 300),
  foreign key (perceel_id, aanbesteding_id) references perceel (id, aanbesteding_id) on delete cascade
);
comment on table gegund_aan is 'To whom it was awarded: the whole, or one lot. An organisation of Vonk, or a name; never a person.';
create unique index gegund_aan_eenmaal_idx on gegund_aan (aanbesteding_id, perceel_id, lower(naam)) nulls not distinct;
create index gegund_aan_organisatie_idx on gegund_aan (organisatie_id) where organisatie_id is not null;
create index gegund_aan_perceel_idx on gegund_aan (perceel_id) where perceel_id is not null;

create function gegund_aan_in_woorden() returns trigger language plpgsql as $$
begin
  update aanbesteding a set winnaars = coalesce((select left(string_agg(distinct g.naam, ', '), 20000)
      from gegund_aan g where g.aanbesteding_id = a.id), '')
    where a.id in (select aanbesteding_id from rijen);
  return null;
end $$;
create trigger in_woorden after insert on gegund_aan referencing new table as rijen
  for each statement execute function gegund_aan_in_woorden();
create trigger in_woorden_weg after delete on gegund_aan referencing old table as rijen
  for each statement execute function gegund_aan_in_woorden();

create trigger opgegaan before insert or update of organisatie_id on gegund_aan
  for each row when (new.organisatie_id is not null) execute function organisatie_leidt_verder('organisatie_id');

-- What was added to a contract that had begun, and why that is no other contract: see docs/domein/eerlijk-spel.md.
create table afspraakwijziging (
  id uuid primary key default gen_random_uuid(),
  aanbesteding_id uuid not null references aanbesteding on delete cascade,
  was text not null check (length(was) <= 2200),
  wordt text not null check (length(wordt) <= 2200),
  reden text not null check (length(reden) between 10 and 2000),
  door_id uuid not null references lid,
  op timestamptz not null default now()
);
create index afspraakwijziging_aanbesteding_idx on afspraakwijziging (aanbesteding_id, op desc);
create index afspraakwijziging_door_idx on afspraakwijziging (door_id);

-- Who won is found by name, as who buys is. A generated column gets another expression by being made anew.
drop trigger aanbesteding_zoekwoord on aanbesteding;
alter table aanbesteding drop column zoektekst;
alter table aanbesteding
  add column zoektekst tsvector not null generated always as (
    setweight(to_tsvector('dutch', titel), 'A') || to_tsvector('dutch', left(omschrijving, 100000))
    || to_tsvector('dutch', koper_naam || ' ' || left(voorwaarden, 100000) || ' ' || left(gunningscriteria, 100000))
    || to_tsvector('dutch', winnaars)) stored;
create index aanbesteding_zoektekst_idx on aanbesteding using gin (zoektekst);
create trigger aanbesteding_zoekwoord
  after insert or update of titel, omschrijving, koper_naam, voorwaarden, gunningscriteria, winnaars on aanbesteding
  for each row execute function zoekwoord_volgt('titel', 'omschrijving', 'koper_naam', 'voorwaarden', 'gunningscriteria', 'winnaars');
