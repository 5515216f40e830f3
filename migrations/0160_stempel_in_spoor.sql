-- What is followed is shown on the pages of all that it came of, and of the proeftuin in which it is done: only those go,
-- where 0141 let every page go.
set local lock_timeout = '5s';

-- The records whose pages show one navolging: what it came of, where it is done, and where they do it who had it from them.
create function toont_navolging(ding uuid, navolging_id uuid, proeftuin_id uuid) returns setof uuid language sql stable as $$
  select navolging_kwam_van(ding)
  union select toont_navolging.proeftuin_id
  union select n.proeftuin_id from navolging n where n.volgt_id = toont_navolging.navolging_id
$$;

-- The records whose pages show a thing by its title: what it came of, and where it, or a haakje of it, is followed.
create function toont_ding(ding uuid) returns setof uuid language sql stable as $$
  select navolging_kwam_van(ding)
  union select n.proeftuin_id from navolging n where n.werkwijze_id = ding or n.haakje_id = ding or n.gevolgd_proeftuin_id = ding
    or n.haakje_id = any(array(select h.id from haakje h where h.werkwijze_id = ding or h.proeftuin_id = ding))
$$;

create function zet_stempels(records uuid[]) returns void language sql as $$
  insert into stempel (onderwerp) select distinct r::text from unnest(records) r where r is not null on conflict do nothing
$$;

create function zet_stempel_van_navolging() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old is not distinct from new then return null; end if;
  perform zet_stempels(array(select toont_navolging(coalesce(rij.werkwijze_id, rij.haakje_id, rij.gevolgd_proeftuin_id), rij.id, rij.proeftuin_id)
    from unnest(array[old, new]::navolging[]) rij));
  return null;
end $$;
drop trigger stempel on navolging;
create trigger stempel after insert or update or delete on navolging for each row execute function zet_stempel_van_navolging();

create function zet_stempel_van_navolging_feit() returns trigger language plpgsql as $$
begin
  perform zet_stempels(array(select toont_navolging(coalesce(n.werkwijze_id, n.haakje_id, n.gevolgd_proeftuin_id), n.id, n.proeftuin_id)
    from navolging n where n.id in (old.navolging_id, new.navolging_id)));
  return null;
end $$;
drop trigger stempel on navolging_feit;
create trigger stempel after insert or update or delete on navolging_feit
  for each row execute function zet_stempel_van_navolging_feit();

-- With the names of the columns that say of which things a row is part.
create function zet_stempel_van_ding() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old is not distinct from new then return null; end if;
  perform zet_stempels(array(select toont_ding((rij ->> kolom)::uuid)
    from unnest(array[case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end]) rij,
      unnest(tg_argv) kolom
    where rij ->> kolom is not null));
  return null;
end $$;
drop trigger stempel on haakje;
create trigger stempel after insert or update or delete on haakje
  for each row execute function zet_stempel_van_ding('id', 'werkwijze_id', 'proeftuin_id');
drop trigger stempel on werkwijze;
create trigger stempel after insert or update or delete on werkwijze for each row execute function zet_stempel_van_ding('id');
drop trigger stempel on werkwijze_stap;
create trigger stempel after insert or update or delete on werkwijze_stap
  for each row execute function zet_stempel_van_ding('werkwijze_id');
drop trigger stempel on werkwijze_bron;
create trigger stempel after insert or update or delete on werkwijze_bron
  for each row execute function zet_stempel_van_ding('werkwijze_id', 'proeftuin_id');
drop trigger stempel_als_gevolgd on proeftuin;
create trigger stempel_als_gevolgd after update of titel, zichtbaarheid, gestart_op, weggehaald_op, organisatie_id on proeftuin
  for each row execute function zet_stempel_van_ding('id');
drop function zet_stempel_als_gevolgd();
