-- What is done in a proeftuin is followed in turn, so a spark goes on from one thing into the next: from a proeftuin into the
-- werkwijze that was made of it, and from what is followed into the proeftuin in which that is done.

-- All that a thing came of, itself included.
create function navolging_kwam_van(ding uuid) returns setof uuid language sql stable as $$
  with recursive terug(id) as (
    select ding
    union
    select v.id from terug t cross join lateral (
      select coalesce(n.werkwijze_id, n.haakje_id, n.gevolgd_proeftuin_id) as id from navolging n where n.proeftuin_id = t.id
      union all select b.proeftuin_id from werkwijze_bron b where b.werkwijze_id = t.id
      union all select coalesce(h.werkwijze_id, h.proeftuin_id) from haakje h where h.id = t.id) v
    where v.id is not null)
  select id from terug
$$;

-- Nothing comes of itself, by however many things: one at a time looks, so that two do not close a circle between them.
create function navolging_dingen_keren_niet_terug() returns trigger language plpgsql as $$
begin
  if new.proeftuin_id is null then return new; end if;
  perform pg_advisory_xact_lock(hashtext('navolging_kring_van_dingen'));
  if new.proeftuin_id in (select navolging_kwam_van(coalesce(new.werkwijze_id, new.haakje_id, new.gevolgd_proeftuin_id))) then
    raise exception 'navolging keert terug' using errcode = 'check_violation', constraint = 'navolging_kring_van_dingen';
  end if;
  return new;
end $$;
create trigger navolging_kring_van_dingen before insert or update of proeftuin_id, werkwijze_id, haakje_id, gevolgd_proeftuin_id
  on navolging for each row execute function navolging_dingen_keren_niet_terug();

create function werkwijze_bron_keert_niet_terug() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('navolging_kring_van_dingen'));
  if new.werkwijze_id in (select navolging_kwam_van(new.proeftuin_id)) then
    raise exception 'werkwijze komt van zichzelf' using errcode = 'check_violation', constraint = 'navolging_kring_van_dingen';
  end if;
  return new;
end $$;
create trigger werkwijze_bron_kring before insert or update on werkwijze_bron
  for each row execute function werkwijze_bron_keert_niet_terug();

-- The page of a proeftuin shows what became of it further on, so whatever is followed anywhere is news to every page.
drop trigger stempel on navolging;
create trigger stempel after insert or update or delete on navolging for each row execute function zet_stempel();
drop trigger stempel on haakje;
create trigger stempel after insert or update or delete on haakje for each row execute function zet_stempel();
create trigger stempel_van_naam after update of naam on organisatie
  for each row when (old.naam is distinct from new.naam) execute function zet_stempel();
create function zet_stempel_als_gevolgd() returns trigger language plpgsql as $$
begin
  if exists (select from navolging n where n.gevolgd_proeftuin_id = new.id or n.proeftuin_id = new.id) then
    insert into stempel (onderwerp) values ('*') on conflict do nothing;
  end if;
  return null;
end $$;
create trigger stempel_als_gevolgd after update of titel, zichtbaarheid, gestart_op, weggehaald_op on proeftuin
  for each row execute function zet_stempel_als_gevolgd();
call stempel_bij('werkwijze_stap', variadic '{}');
