-- A figure is what the team says, until somebody of the other side confirms it. See docs/besluiten/0062.
set local lock_timeout = '5s';

create table bevestiging (
  id uuid primary key default gen_random_uuid(),
  afronding_id uuid not null references afronding on delete cascade,
  organisatie_id uuid not null references organisatie,
  door_id uuid not null references lid,
  gevraagd_op timestamptz not null default now(),
  bevestigd_op timestamptz,
  geweigerd_op timestamptz,
  teruggegeven_op timestamptz,
  ingetrokken_op timestamptz,
  toelichting text not null default '' check (length(toelichting) <= 1000),
  beslist_door_id uuid references lid,
  check (num_nonnulls(bevestigd_op, geweigerd_op, teruggegeven_op, ingetrokken_op) <= 1),
  check (geweigerd_op is null or toelichting <> ''),
  check (toelichting = '' or num_nonnulls(bevestigd_op, geweigerd_op) = 1)
);
comment on table bevestiging is 'A question to the other side whether figures of an afronding are right, and what it said.';
comment on column bevestiging.organisatie_id is 'Of who was asked; never the one that reports.';
comment on column bevestiging.teruggegeven_op is 'Who was asked said that it is for somebody else, and gave nobody.';
comment on column bevestiging.toelichting is 'What is right, in the words of who was asked; for the team without its suppliers.';
comment on column bevestiging.beslist_door_id is 'Null: by the link of a mail.';
create index bevestiging_afronding_idx on bevestiging (afronding_id, gevraagd_op desc);
create index bevestiging_organisatie_idx on bevestiging (organisatie_id);
create index bevestiging_door_idx on bevestiging (door_id);
create index bevestiging_beslist_door_idx on bevestiging (beslist_door_id);
create trigger opgegaan before insert or update of organisatie_id on bevestiging
  for each row execute function organisatie_leidt_verder('organisatie_id');

create table bevestiging_opbrengst (
  bevestiging_id uuid references bevestiging on delete cascade,
  opbrengst_id uuid references opbrengst on delete cascade,
  omschrijving text not null check (length(omschrijving) between 2 and 160),
  waarde numeric(18, 2) not null,
  eenheid text not null check (length(eenheid) between 1 and 40),
  primary key (bevestiging_id, opbrengst_id)
);
comment on table bevestiging_opbrengst is 'Of which figures was asked whether they are right, and what they said then: an answer is about that and nothing later.';
create index bevestiging_opbrengst_opbrengst_idx on bevestiging_opbrengst (opbrengst_id);

alter table opbrengst add column bevestiging_id uuid references bevestiging,
  add constraint opbrengst_bevestigd_door_iemand check ((bewijsgraad = 'bevestigd') = (bevestiging_id is not null));
comment on column opbrengst.bevestiging_id is 'By which answer it is confirmed; null: by none.';
create index opbrengst_bevestiging_idx on opbrengst (bevestiging_id) where bevestiging_id is not null;

-- The other side: an organisation that does not host the proeftuin, and where nobody works who leads it, reported a figure or asks.
create function is_andere_kant(van uuid, organisatie uuid, vrager uuid) returns boolean language sql stable parallel safe
  return not exists (
    select from afronding a join proeftuin p on p.id = a.proeftuin_id where a.id = van and p.organisatie_id = organisatie
  ) and not exists (
    select from afronding a join lid l on l.id in (vrager, a.door_id)
      or exists (select from teamlid t where t.proeftuin_id = a.proeftuin_id and t.rol = 'trekker' and t.lid_id = l.id)
      or exists (select from opbrengst u where u.afronding_id = a.id and u.door_id = l.id)
    where a.id = van and (l.organisatie_id = organisatie
      or exists (select from lid_organisatie x where x.lid_id = l.id and x.organisatie_id = organisatie)));

create function bevestiging_van_de_andere_kant() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and num_nonnulls(old.bevestigd_op, old.geweigerd_op, old.teruggegeven_op, old.ingetrokken_op) > 0
    and (new.bevestigd_op, new.geweigerd_op, new.teruggegeven_op, new.ingetrokken_op, new.toelichting)
      is distinct from (old.bevestigd_op, old.geweigerd_op, old.teruggegeven_op, old.ingetrokken_op, old.toelichting) then
    raise exception 'there is an answer already' using errcode = 'check_violation', constraint = 'bevestiging_voorbij';
  end if;
  if tg_op = 'INSERT' or new.bevestigd_op is distinct from old.bevestigd_op then
    if not is_andere_kant(new.afronding_id, new.organisatie_id, new.door_id) then
      raise exception 'who reports does not confirm' using errcode = 'check_violation', constraint = 'bevestiging_andere_kant';
    end if;
  end if;
  return new;
end $$;
create trigger van_de_andere_kant before insert or update on bevestiging
  for each row execute function bevestiging_van_de_andere_kant();

-- What was confirmed is what it said then; what it says now is what the team says.
create function opbrengst_blijft_bewezen() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.omschrijving, new.waarde, new.eenheid) is distinct from (old.omschrijving, old.waarde, old.eenheid) then
    new.bewijsgraad := 'opgegeven';
    new.bevestiging_id := null;
  end if;
  if new.bevestiging_id is not null and not exists (
    select from bevestiging_opbrengst x join bevestiging b on b.id = x.bevestiging_id
    where b.id = new.bevestiging_id and b.bevestigd_op is not null and x.opbrengst_id = new.id
      and (x.omschrijving, x.waarde, x.eenheid) = (new.omschrijving, new.waarde, new.eenheid)
  ) then
    raise exception 'nobody confirmed this figure' using errcode = 'check_violation', constraint = 'opbrengst_bevestigd';
  end if;
  return new;
end $$;
create trigger blijft_bewezen before insert or update on opbrengst for each row execute function opbrengst_blijft_bewezen();

-- Visitors read beside a figure which organisation confirmed it, and when.
call stempel_bij('bevestiging', 'afronding_id');
create or replace view getoond as
  select id as record, organisatie_id::text as onderwerp from proeftuin
  union all select id, aanbesteding_id::text from proeftuin
  union all select proeftuin_id, id::text from afronding
  union all select proeftuin_id, lid_id::text from teamlid
  union all select t.proeftuin_id, l.organisatie_id::text from teamlid t join lid l on l.id = t.lid_id
  union all select t.proeftuin_id, x.organisatie_id::text from teamlid t join lid_organisatie x on x.lid_id = t.lid_id
  union all select proeftuin_id, lid_id::text from estafette
  union all select proeftuin_id, door_id::text from routewissel
  union all select proeftuin_id, door_id::text from aantekening
  union all select proeftuin_id, gewijzigd_door_id::text from aantekening
  union all select a.proeftuin_id, b.organisatie_id::text from bevestiging b join afronding a on a.id = b.afronding_id
    where a.heropend_op is null;
