-- On which side of the wall an organisation stands: apart from what people call it, and changed through one door.
-- See docs/besluiten/0022-twee-kanten.md.
create type kant as enum ('opdrachtgever', 'leverancier', 'geen');

create function kant_bij(soort organisatiesoort) returns kant
  language sql immutable parallel safe
  return (case
    when soort in ('leverancier', 'sociale_onderneming', 'sw_bedrijf') then 'leverancier'
    when soort in ('intermediair', 'kennisinstelling') then 'geen'
    else 'opdrachtgever' end)::kant;

alter table organisatie add column kant kant not null default 'geen';
update organisatie set kant = kant_bij(soort);
comment on column organisatie.kant is 'By what it is when it is made; after that only the door of docs/besluiten/0022 changes it.';

create function organisatie_begint_aan_een_kant() returns trigger language plpgsql as $$
begin
  new.kant := kant_bij(new.soort);
  return new;
end $$;
create trigger kant before insert on organisatie for each row execute function organisatie_begint_aan_een_kant();

alter table organisatie drop column overheid;
alter table organisatie add column overheid boolean not null generated always as (kant = 'opdrachtgever') stored;
drop function is_overheid(organisatiesoort);

-- The last day on which a member stood on the suppliers' side, whatever made it so: it closes what ran on that day, or is
-- published within twelve months of it, until that has ended.
alter table lid add column leverancier_tot date;
comment on column lid.leverancier_tot is 'Infinity: declared that it goes on, without an organisation that Vonk knows.';

update lid set leverancier_tot = x.tot from (
  select w.lid_id, max(w.tot)::date as tot from lid_organisatie w join organisatie o on o.id = w.organisatie_id
  where w.tot is not null and o.kant = 'leverancier' group by w.lid_id) x where x.lid_id = lid.id;

drop function is_leverancier(uuid);
drop function sluit_nog(lid_organisatie);
drop trigger eindigt on lid_organisatie;
drop function lid_organisatie_eindigt();
drop trigger wisselt on lid;
drop function lid_wisselt();
delete from lid_organisatie where tot is not null;
alter table lid_organisatie drop column tot;
drop function is_leverancier(organisatiesoort);

create or replace function lid_organisatie_past() returns trigger language plpgsql as $$
begin
  perform from lid where id = new.lid_id and organisatie_id is distinct from new.organisatie_id for no key update;
  if not found then
    raise exception 'this is the organisation of the member already' using errcode = 'check_violation';
  end if;
  if (select count(*) from lid_organisatie where lid_id = new.lid_id and organisatie_id <> new.organisatie_id) >= 5 then
    raise exception 'at most five other organisations' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Three ways to leave the suppliers' side, and each remembers the day.
create function lid_verlaat_leverancier() returns trigger language plpgsql as $$
begin
  if exists (select from organisatie where id = old.organisatie_id and kant = 'leverancier') then
    new.leverancier_tot := greatest(new.leverancier_tot, current_date);
  end if;
  return new;
end $$;
create trigger verlaat_leverancier before update of organisatie_id on lid
  for each row when (new.organisatie_id is distinct from old.organisatie_id) execute function lid_verlaat_leverancier();

create function lid_organisatie_eindigt() returns trigger language plpgsql as $$
begin
  update lid set leverancier_tot = greatest(leverancier_tot, current_date)
  where id = old.lid_id and exists (select from organisatie where id = old.organisatie_id and kant = 'leverancier');
  return null;
end $$;
create trigger eindigt after delete on lid_organisatie for each row execute function lid_organisatie_eindigt();

create function organisatie_verlaat_leveranciers() returns trigger language plpgsql as $$
begin
  update lid set leverancier_tot = greatest(leverancier_tot, current_date)
  where organisatie_id = new.id or id in (select lid_id from lid_organisatie where organisatie_id = new.id);
  return null;
end $$;
create trigger verlaat_leveranciers after update of kant on organisatie
  for each row when (old.kant = 'leverancier' and new.kant <> 'leverancier')
  execute function organisatie_verlaat_leveranciers();

-- Who works for it as the own organisation does not name it beside that.
create function lid_wisselt() returns trigger language plpgsql as $$
begin
  delete from lid_organisatie where lid_id = new.id and organisatie_id = new.organisatie_id;
  return null;
end $$;
create trigger wisselt after update of organisatie_id on lid
  for each row when (new.organisatie_id is distinct from old.organisatie_id) execute function lid_wisselt();

-- On the suppliers' side now, by the own organisation or by work beside it: the one place that says it. Null for nobody.
create function is_leverancier(lid uuid) returns boolean
  language sql stable parallel safe
  return (
    select coalesce(o.kant = 'leverancier', false) or coalesce(l.leverancier_tot = 'infinity', false)
      or exists (select from lid_organisatie x join organisatie w on w.id = x.organisatie_id
        where x.lid_id = l.id and w.kant = 'leverancier')
    from lid l left join organisatie o on o.id = l.organisatie_id where l.id = lid);

-- May read what a running tender leaves open to who has nothing to do with it: the buyers' side and the adviesteam.
create function leest_wat_loopt(lid uuid) returns boolean
  language sql stable parallel safe
  return (
    select l.toegelaten_op is not null and (l.adviesteam_sinds is not null or coalesce(o.kant = 'opdrachtgever', false))
    from lid l left join organisatie o on o.id = l.organisatie_id where l.id = lid);
