-- What the suppliers' side knew before a purchase began (docs/besluiten/0029-voorkennis.md): which page they opened, and
-- what lay open to everybody, since when.
create type inkijkpagina as enum ('geheel', 'logboek', 'versies', 'anders');

alter table inkijk
  add column pagina inkijkpagina not null default 'geheel',
  add column afgelopen boolean not null default false,
  add constraint inkijk_een_moment check (not (voorbereiding and afgelopen)),
  drop constraint inkijk_een_keer,
  add constraint inkijk_een_keer unique nulls not distinct
    (aanbesteding_id, proeftuin_id, lid_id, dag, gesloten, voorbereiding, afgelopen, pagina);
comment on column inkijk.voorbereiding is
  'Opened by the suppliers'' side before the purchase ran, by the dates as they were that day: prior knowledge.';
comment on column inkijk.afgelopen is
  'Opened by the suppliers'' side after its end, by the dates as they were that day: told only when these were wrong.';
comment on column inkijk.pagina is 'Of the proeftuin or the tender: the whole, more of the logboek, earlier texts, or another page.';

-- When something lay on the table: was there for everybody, without an account too.
create table openbaarheid (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid references proeftuin on delete cascade,
  aantekening_id uuid references aantekening on delete cascade,
  aanbesteding_id uuid references aanbesteding on delete cascade,
  sinds timestamptz not null,
  tot timestamptz,
  check (num_nonnulls(proeftuin_id, aantekening_id, aanbesteding_id) = 1),
  check (tot >= sinds)
);
create unique index openbaarheid_nu_idx on openbaarheid (proeftuin_id, aantekening_id, aanbesteding_id)
  nulls not distinct where tot is null;
create index openbaarheid_proeftuin_idx on openbaarheid (proeftuin_id) where proeftuin_id is not null;
create index openbaarheid_aantekening_idx on openbaarheid (aantekening_id) where aantekening_id is not null;
create index openbaarheid_aanbesteding_idx on openbaarheid (aanbesteding_id) where aanbesteding_id is not null;
comment on table openbaarheid is 'Of one thing: a proeftuin as a whole, a note in it, or a tender. A note is there only while its proeftuin is.';

create function noem_openbaarheid(proeftuin uuid, aantekening uuid, aanbesteding uuid, openbaar boolean, vanaf timestamptz)
  returns void language plpgsql as $$
begin
  if openbaar then
    insert into openbaarheid (proeftuin_id, aantekening_id, aanbesteding_id, sinds)
    values (proeftuin, aantekening, aanbesteding, vanaf) on conflict do nothing;
  else
    update openbaarheid o set tot = greatest(o.sinds, now()) where o.tot is null
      and (o.proeftuin_id = proeftuin or o.aantekening_id = aantekening or o.aanbesteding_id = aanbesteding);
  end if;
end $$;

create function proeftuin_wordt_openbaar() returns trigger language plpgsql as $$
begin
  perform noem_openbaarheid(new.id, null, null,
    new.zichtbaarheid = 'openbaar' and new.gestart_op is not null and new.weggehaald_op is null,
    case tg_op when 'INSERT' then new.gestart_op else now() end);
  return null;
end $$;
create trigger wordt_openbaar after insert or update of zichtbaarheid, gestart_op, weggehaald_op on proeftuin
  for each row execute function proeftuin_wordt_openbaar();

create function aantekening_wordt_openbaar() returns trigger language plpgsql as $$
begin
  perform noem_openbaarheid(null, new.id, null, new.zichtbaarheid = 'openbaar' and new.verwijderd_op is null,
    case tg_op when 'INSERT' then new.aangemaakt_op else now() end);
  return null;
end $$;
create trigger wordt_openbaar after insert or update of zichtbaarheid, verwijderd_op on aantekening
  for each row execute function aantekening_wordt_openbaar();

create function aanbesteding_wordt_openbaar() returns trigger language plpgsql as $$
begin
  perform noem_openbaarheid(null, null, new.id, new.zichtbaarheid = 'openbaar' and new.weggehaald_op is null,
    case tg_op when 'INSERT' then new.aangemaakt_op else now() end);
  return null;
end $$;
create trigger wordt_openbaar after insert or update of zichtbaarheid, weggehaald_op on aanbesteding
  for each row execute function aanbesteding_wordt_openbaar();

-- What lies open now, since the last change that made it so, as far as that was kept.
insert into openbaarheid (proeftuin_id, sinds)
select p.id, coalesce((
  select max(a.op) from audit a where a.onderwerp = 'proeftuin' and a.onderwerp_id = p.id
    and a.handeling = 'zichtbaarheid.gewijzigd' and a.bijzonderheden ->> 'naar' = 'openbaar'), p.gestart_op)
from proeftuin p where p.zichtbaarheid = 'openbaar' and p.gestart_op is not null and p.weggehaald_op is null;

insert into openbaarheid (aantekening_id, sinds)
select a.id, coalesce((
  select min(v.op) from aantekening_versie v where v.aantekening_id = a.id and v.versie > d.versie),
  case when d.versie is null then a.aangemaakt_op else a.gewijzigd_op end)
from aantekening a, lateral (
  select max(v.versie) as versie from aantekening_versie v
  where v.aantekening_id = a.id and v.zichtbaarheid <> 'openbaar') d
where a.zichtbaarheid = 'openbaar' and a.verwijderd_op is null;

insert into openbaarheid (aanbesteding_id, sinds)
select id, aangemaakt_op from aanbesteding where zichtbaarheid = 'openbaar' and weggehaald_op is null;
