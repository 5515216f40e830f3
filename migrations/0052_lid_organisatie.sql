-- Where else a member works. The organisation of the member itself stays the one that opens anything; these can only
-- close: with a supplier among them the member stands on the side of the suppliers. See docs/besluiten/0016.
create table lid_organisatie (
  lid_id uuid not null references lid on delete cascade,
  organisatie_id uuid not null references organisatie,
  sinds timestamptz not null default now(),
  tot timestamptz check (tot >= sinds),
  primary key (lid_id, organisatie_id)
);
create index lid_organisatie_organisatie_idx on lid_organisatie (organisatie_id);
comment on column lid_organisatie.tot is 'Worked there until then; kept for a supplier, because it keeps closing what ran at that moment.';

-- At most five, and never the one that the member works for already. The member is locked, so that two at once count.
create function lid_organisatie_past() returns trigger language plpgsql as $$
begin
  perform from lid where id = new.lid_id and organisatie_id is distinct from new.organisatie_id for no key update;
  if not found then
    raise exception 'this is the organisation of the member already' using errcode = 'check_violation';
  end if;
  if new.tot is null and (select count(*) from lid_organisatie
    where lid_id = new.lid_id and organisatie_id <> new.organisatie_id and tot is null) >= 5 then
    raise exception 'at most five other organisations' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger opgegaan before insert or update of organisatie_id on lid_organisatie
  for each row execute function organisatie_leidt_verder('organisatie_id');
create trigger past before insert on lid_organisatie for each row execute function lid_organisatie_past();

-- Only what closes is kept.
create function lid_organisatie_eindigt() returns trigger language plpgsql as $$
begin
  delete from lid_organisatie x using organisatie o
    where x.lid_id = new.lid_id and x.organisatie_id = new.organisatie_id and o.id = x.organisatie_id
      and not is_leverancier(o.soort);
  return null;
end $$;
create trigger eindigt after update of tot on lid_organisatie
  for each row when (new.tot is not null) execute function lid_organisatie_eindigt();

-- Another organisation for the member itself: the same rule. Not when the two became one: then it never was another.
create function lid_wisselt() returns trigger language plpgsql as $$
begin
  delete from lid_organisatie where lid_id = new.id and organisatie_id = new.organisatie_id;
  insert into lid_organisatie (lid_id, organisatie_id, sinds, tot)
    select old.id, o.id, old.aangemaakt_op, now() from organisatie o
    where o.id = old.organisatie_id and is_leverancier(o.soort) and o.opgegaan_in_id is null;
  return null;
end $$;
create trigger wisselt after update of organisatie_id on lid
  for each row when (new.organisatie_id is distinct from old.organisatie_id and new.vertrokken_op is null)
  execute function lid_wisselt();

-- Nobody opens a running tender by no longer working somewhere.
create function sluit_nog(werk lid_organisatie) returns boolean
  language sql stable parallel safe
  return (
    select is_leverancier(o.soort) and ((werk).tot is null or exists (
      select from aanbesteding b where loopt_aanbesteding(b.gepubliceerd_op, b.gegund_op, current_date)
        and b.gepubliceerd_op <= (werk).tot::date))
    from organisatie o where o.id = (werk).organisatie_id);

-- On which side of the information barrier a member stands (domein.md, section 6.1): the one place that says it. Without
-- an organisation nobody knows the side: then the barrier is closed too. Null for nobody.
create function is_leverancier(lid uuid) returns boolean
  language sql stable parallel safe
  return (
    select coalesce(is_leverancier(o.soort), true)
      or exists (select from lid_organisatie x where x.lid_id = l.id and sluit_nog(x))
    from lid l left join organisatie o on o.id = l.organisatie_id where l.id = lid);
