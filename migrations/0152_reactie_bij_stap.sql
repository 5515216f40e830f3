-- A reactie hangs on a step, whose id stays from one version of the werkwijze to the next: it says so when the words of the
-- step changed after it was written, and stays with the werkwijze when the step is left out.
set local lock_timeout = '5s';

alter table werkwijze_stap add gewijzigd_op timestamptz;
comment on column werkwijze_stap.gewijzigd_op is 'When its words last changed; null: never.';
create function werkwijze_stap_wijzigt() returns trigger language plpgsql as $$
begin
  new.gewijzigd_op := now();
  return new;
end $$;
create trigger gewijzigd before update of titel, tekst, wie, duur, tip, tip_van on werkwijze_stap for each row
  when ((old.titel, old.tekst, old.wie, old.duur, old.tip, old.tip_van)
    is distinct from (new.titel, new.tekst, new.wie, new.duur, new.tip, new.tip_van))
  execute function werkwijze_stap_wijzigt();

alter table reactie add los_op timestamptz;
comment on column reactie.los_op is 'The step under which it was written was left out then; it stands under the werkwijze.';
create function werkwijze_stap_laat_reacties_los() returns trigger language plpgsql as $$
begin
  update reactie set soort = 'werkwijze', onderwerp_id = old.werkwijze_id, los_op = now()
    where soort = 'werkwijze_stap' and onderwerp_id = old.id;
  return null;
end $$;
create trigger laat_reacties_los after delete on werkwijze_stap
  for each row execute function werkwijze_stap_laat_reacties_los();

-- When a step changed is no part of what it says.
create or replace function werkwijze_inhoud(van uuid) returns jsonb language sql stable as $$
  select to_jsonb(w) - '{id,organisatie_id,gepubliceerd_op,weggehaald_op,gewijzigd_op,aangemaakt_op,door_id,versie,zoektekst}'::text[]
    || jsonb_build_object(
      'stappen', coalesce((select jsonb_agg(to_jsonb(s) - '{id,werkwijze_id,volgorde,gewijzigd_op}'::text[] order by s.volgorde)
        from werkwijze_stap s where s.werkwijze_id = w.id), '[]'),
      'valkuilen', coalesce((select jsonb_agg(to_jsonb(v) - '{id,werkwijze_id,volgorde,organisatie_id}'::text[] order by v.volgorde)
        from werkwijze_valkuil v where v.werkwijze_id = w.id), '[]'))
  from werkwijze w where w.id = van
$$;
