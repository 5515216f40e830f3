-- Nobody follows who followed them: not by one navolging, and not by another of the same organisation further up.
set local lock_timeout = '5s';
create or replace function navolging_keert_niet_terug() returns trigger language plpgsql as $$
begin
  if new.volgt_id is not null and exists (
    with recursive omhoog as (
      select n.id, n.volgt_id, n.organisatie_id, n.organisatie_id = new.organisatie_id as zelf
      from navolging n where n.id = new.volgt_id
      union
      select n.id, n.volgt_id, n.organisatie_id, o.zelf and n.organisatie_id = new.organisatie_id
      from navolging n join omhoog o on n.id = o.volgt_id)
    -- Its own of before, at another client, may stand right above it.
    select from omhoog where id = new.id or (organisatie_id = new.organisatie_id and not zelf)) then
    raise exception 'navolging keert terug' using errcode = 'check_violation', constraint = 'navolging_kring';
  end if;
  return new;
end $$;

-- Who follows a navolging follows the same thing.
create function navolging_volgt_hetzelfde() returns trigger language plpgsql as $$
begin
  if new.volgt_id is not null and not exists (select from navolging n where n.id = new.volgt_id
    and coalesce(n.werkwijze_id, n.haakje_id, n.gevolgd_proeftuin_id)
      = coalesce(new.werkwijze_id, new.haakje_id, new.gevolgd_proeftuin_id)) then
    raise exception 'navolging volgt iets anders' using errcode = 'check_violation', constraint = 'navolging_hetzelfde';
  end if;
  return new;
end $$;
create trigger navolging_hetzelfde before insert or update of volgt_id on navolging
  for each row execute function navolging_volgt_hetzelfde();

-- The page of a proeftuin tells visitors who followed it.
call stempel_bij('navolging', 'gevolgd_proeftuin_id');
call stempel_bij('navolging_feit', variadic '{}');
