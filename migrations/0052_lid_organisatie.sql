-- Where else a member works. The organisation of the member itself stays the one that opens anything; these can only
-- close: with a supplier among them the member stands on the side of the suppliers. See docs/besluiten/0016.
create table lid_organisatie (
  lid_id uuid not null references lid on delete cascade,
  organisatie_id uuid not null references organisatie,
  sinds timestamptz not null default now(),
  primary key (lid_id, organisatie_id)
);
create index lid_organisatie_organisatie_idx on lid_organisatie (organisatie_id);

-- At most five, and never the one that the member works for already. The member is locked, so that two at once count.
create function lid_organisatie_past() returns trigger language plpgsql as $$
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
create trigger opgegaan before insert or update of organisatie_id on lid_organisatie
  for each row execute function organisatie_leidt_verder('organisatie_id');
create trigger past before insert on lid_organisatie for each row execute function lid_organisatie_past();

create function lid_organisatie_wijkt() returns trigger language plpgsql as $$
begin
  delete from lid_organisatie where lid_id = new.id and organisatie_id = new.organisatie_id;
  return null;
end $$;
create trigger lid_werkt_daar_al after update of organisatie_id on lid
  for each row when (new.organisatie_id is distinct from old.organisatie_id) execute function lid_organisatie_wijkt();

-- On which side of the information barrier a member stands (domein.md, section 6.1): the one place that says it. Without
-- an organisation nobody knows the side: then the barrier is closed too. Null for nobody.
create function is_leverancier(lid uuid) returns boolean
  language sql stable parallel safe
  return (
    select coalesce(is_leverancier(o.soort), true) or exists (
      select from lid_organisatie x join organisatie e on e.id = x.organisatie_id
      where x.lid_id = l.id and is_leverancier(e.soort))
    from lid l left join organisatie o on o.id = l.organisatie_id where l.id = lid);
