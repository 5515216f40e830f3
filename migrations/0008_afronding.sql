-- Rounding off: the outcome, what was learned and what became of the people; a failure is as good a row as a success.
create type opbrengstsoort as enum ('mensen', 'geld', 'milieu', 'veiligheid_en_kwaliteit');
create type bewijsgraad as enum ('opgegeven', 'bevestigd', 'steekproef');

create table afronding (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  uitkomst uitkomst not null,
  geleerd text not null check (length(geleerd) between 3 and 6000),
  anders_doen text not null default '' check (length(anders_doen) <= 6000),
  aaneenschakeling text not null default '' check (length(aaneenschakeling) <= 4000),
  afgerond_op timestamptz not null default now(),
  door_id uuid not null references lid,
  heropend_op timestamptz,
  heropend_door_id uuid references lid,
  heropend_reden text check (length(heropend_reden) between 1 and 1000),
  check ((heropend_op is null) = (heropend_reden is null))
);
create unique index afronding_geldend_idx on afronding (proeftuin_id) where heropend_op is null;

create table opbrengst (
  id uuid primary key default gen_random_uuid(),
  afronding_id uuid not null references afronding on delete cascade,
  soort opbrengstsoort not null,
  omschrijving text not null check (length(omschrijving) between 2 and 160),
  waarde numeric(18, 2) not null,
  eenheid text not null check (length(eenheid) between 1 and 40),
  bewijs text not null default '' check (length(bewijs) <= 500),
  bewijsgraad bewijsgraad not null default 'opgegeven',
  volgorde integer not null
);
create index opbrengst_afronding_idx on opbrengst (afronding_id, volgorde);

create function proeftuin_volgt_afronding() returns trigger language plpgsql as $$
begin
  update proeftuin p set uitkomst = (
    select a.uitkomst from afronding a where a.proeftuin_id = p.id and a.heropend_op is null
  ) where p.id = new.proeftuin_id;
  return null;
end $$;
create trigger afronding_geldt after insert or update on afronding
  for each row execute function proeftuin_volgt_afronding();
