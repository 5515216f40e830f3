-- Which circle lies within which. Team and overheid cross: what is in both is for the team without its suppliers.
create function ligt_binnen(deel kring, geheel kring) returns boolean
  language sql immutable parallel safe
  return case geheel
    when 'openbaar' then true
    when 'netwerk' then deel <> 'openbaar'
    when 'overheid' then deel in ('overheid', 'team_overheid')
    when 'team' then deel in ('team', 'team_overheid')
    else deel = 'team_overheid' end;

-- The team may keep any part to itself; otherwise a part is never wider than its proeftuin.
create function past_in(deel kring, proeftuin zichtbaarheid) returns boolean
  language sql immutable parallel safe
  return ligt_binnen(deel, 'team') or ligt_binnen(deel, proeftuin::text::kring);

create or replace function aantekening_blijft_binnen() returns trigger language plpgsql as $$
begin
  if not past_in(new.zichtbaarheid, (select zichtbaarheid from proeftuin where id = new.proeftuin_id for share)) then
    raise exception 'an aantekening is never wider than its proeftuin' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- What no longer fits is for who was in both circles.
create or replace function proeftuin_trekt_logboek_mee() returns trigger language plpgsql as $$
begin
  update aantekening
  set zichtbaarheid = case
    when zichtbaarheid = 'overheid' then 'team_overheid' else new.zichtbaarheid::text end::kring
  where proeftuin_id = new.id and not past_in(zichtbaarheid, new.zichtbaarheid);
  return null;
end $$;
drop trigger proeftuin_versmalt on proeftuin;
create trigger proeftuin_versmalt after update of zichtbaarheid on proeftuin
  for each row when (new.zichtbaarheid is distinct from old.zichtbaarheid) execute function proeftuin_trekt_logboek_mee();

-- What a supplier writes for the team is not for another supplier: kept as it was at that moment.
alter table aantekening
  add column van_leverancier boolean not null default false,
  add column leverancier_id uuid references organisatie;
create index aantekening_leverancier_idx on aantekening (leverancier_id) where leverancier_id is not null;
comment on column aantekening.leverancier_id is 'The organisation of the supplier who wrote it; null for who has none.';

create function aantekening_noemt_leverancier() returns trigger language plpgsql as $$
begin
  new.van_leverancier := coalesce(is_leverancier(new.door_id), false) or exists (
    select from teamlid where proeftuin_id = new.proeftuin_id and lid_id = new.door_id and rol = 'leverancier');
  new.leverancier_id := case when new.van_leverancier then (select organisatie_id from lid where id = new.door_id) end;
  return new;
end $$;
create trigger noemt_leverancier before insert on aantekening
  for each row execute function aantekening_noemt_leverancier();
update aantekening a set van_leverancier = true, leverancier_id = l.organisatie_id from lid l
where l.id = a.door_id and (is_leverancier(l.id) or exists (
  select from teamlid t where t.proeftuin_id = a.proeftuin_id and t.lid_id = a.door_id and t.rol = 'leverancier'));

-- Who was the supplier in a team stays that for this proeftuin, whoever takes the role away.
create table oud_leverancier (
  proeftuin_id uuid not null references proeftuin on delete cascade,
  lid_id uuid not null references lid on delete cascade,
  tot timestamptz not null default now(),
  primary key (proeftuin_id, lid_id)
);
create index oud_leverancier_lid_idx on oud_leverancier (lid_id);

create function teamlid_was_leverancier() returns trigger language plpgsql as $$
begin
  insert into oud_leverancier (proeftuin_id, lid_id)
  select p.id, l.id from proeftuin p, lid l where p.id = old.proeftuin_id and l.id = old.lid_id
  on conflict (proeftuin_id, lid_id) do update set tot = now();
  return null;
end $$;
create trigger was_leverancier after delete or update of rol on teamlid
  for each row when (old.rol = 'leverancier') execute function teamlid_was_leverancier();

-- Three quotes have no notice: without a tender a purchase is closed while somebody is chosen.
create function koopt_in(route route) returns boolean
  language sql immutable parallel safe
  return route in ('inkoop', 'voorbehouden_opdracht', 'inhuur');
create function kiest_zonder_aanbesteding(fase fase, route route, uitkomst uitkomst, aanbesteding_id uuid) returns boolean
  language sql immutable parallel safe
  return aanbesteding_id is null and fase = 'selecteren_en_gunnen' and koopt_in(route) and uitkomst is null;

-- Also for a purchase without a tender, and for what suppliers read while a purchase is prepared.
alter table inkijk alter column aanbesteding_id drop not null,
  add constraint inkijk_ergens check (num_nonnulls(aanbesteding_id, proeftuin_id) > 0),
  add column voorbereiding boolean not null default false,
  drop constraint inkijk_aanbesteding_id_proeftuin_id_lid_id_dag_gesloten_key,
  add constraint inkijk_een_keer unique nulls not distinct
    (aanbesteding_id, proeftuin_id, lid_id, dag, gesloten, voorbereiding);
create index inkijk_proeftuin_idx on inkijk (proeftuin_id, op desc) where proeftuin_id is not null;
comment on column inkijk.voorbereiding is 'Opened by the suppliers'' side while the purchase was prepared: prior knowledge.';
