-- Who counts for an organisation works there, and two claims make one pair. See docs/besluiten/0070.
set local lock_timeout = '5s';

-- As the own organisation, or beside it. The row is locked, so that nobody leaves at the same moment.
create function teller_werkt_er() returns trigger language plpgsql as $$
begin
  perform from lid l where l.id = new.lid_id and l.toegelaten_op is not null and l.vertrokken_op is null
    and (l.organisatie_id = new.organisatie_id
      or exists (select from lid_organisatie x where x.lid_id = l.id and x.organisatie_id = new.organisatie_id))
    for share of l;
  if not found then
    raise exception 'who counts is a member who works there' using errcode = 'check_violation', constraint = 'teller_werkt_er';
  end if;
  return new;
end $$;
-- After `opgegaan`, which may lead to another organisation: triggers go by their name.
create trigger werkt_er before insert or update on teller for each row execute function teller_werkt_er();

-- Leaving the organisation or the network ends it, whoever writes that down and wherever.
create function teller_eindigt() returns trigger language plpgsql as $$
declare wie uuid := coalesce(to_jsonb(old) ->> 'lid_id', to_jsonb(old) ->> 'id')::uuid;
begin
  with weg as (
    delete from teller t using lid l where t.lid_id = wie and l.id = wie
      and (l.vertrokken_op is not null or l.toegelaten_op is null
        or l.organisatie_id is distinct from t.organisatie_id and not exists (
          select from lid_organisatie x where x.lid_id = wie and x.organisatie_id = t.organisatie_id))
    returning t.organisatie_id
  )
  insert into audit (handeling, onderwerp, onderwerp_id, bijzonderheden)
  select 'teller.beeindigd', 'organisatie', organisatie_id, jsonb_build_object('lid', wie, 'reden', 'vertrek') from weg;
  return null;
end $$;
create trigger lid_verlaat_tellen after update of organisatie_id, vertrokken_op, toegelaten_op on lid
  for each row execute function teller_eindigt();
create trigger lid_verlaat_tellen after delete on lid_organisatie
  for each row execute function teller_eindigt();

-- Whichever of two is the older, they are paired once.
create unique index plek_botsing_paar_idx on plek_botsing (least(plek_id, dubbel_id), greatest(plek_id, dubbel_id));
create index plek_botsing_open_idx on plek_botsing (gezien_op) where zelfde is null;
