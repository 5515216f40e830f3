-- What the adviesteam took out of sight: a dated fact, so that it can be brought back exactly as it was.
alter table proeftuin add column weggehaald_op timestamptz;
comment on column proeftuin.weggehaald_op is 'Out of sight for everybody, its team too; see maatregel.';
alter table aanbesteding add column weggehaald_op timestamptz;
comment on column aanbesteding.weggehaald_op is 'Out of sight for everybody; its dates still close the barrier.';

-- A proeftuin that is out of sight is not counted either (docs/besluiten/0006-tellingen-bij-filters.md).
create or replace function tel_proeftuin(p proeftuin, stap integer) returns void language sql as $$
  insert into proeftuin_telling as t (zichtbaarheid, combinatie, aantal)
  select p.zichtbaarheid, k, stap
  from telcombinaties(p.fase, p.route, p.uitkomst, p.categorie, p.organisatiesoort) as k
  where p.gestart_op is not null and p.weggehaald_op is null
  order by k
  on conflict (combinatie, zichtbaarheid) do update set aantal = t.aantal + excluded.aantal
$$;

drop trigger proeftuin_telling_anders on proeftuin;
create constraint trigger proeftuin_telling_anders after update on proeftuin
  deferrable initially deferred for each row
  when ((old.zichtbaarheid, old.fase, old.route, old.uitkomst, old.categorie, old.organisatiesoort,
         old.gestart_op is null, old.weggehaald_op is null)
    is distinct from
    (new.zichtbaarheid, new.fase, new.route, new.uitkomst, new.categorie, new.organisatiesoort,
     new.gestart_op is null, new.weggehaald_op is null))
  execute function proeftuin_houdt_telling_bij();

create or replace function herbouw_proeftuin_telling() returns void language sql as $$
  delete from proeftuin_telling;
  insert into proeftuin_telling (zichtbaarheid, combinatie, aantal)
  select p.zichtbaarheid, k, count(*)
  from proeftuin p, telcombinaties(p.fase, p.route, p.uitkomst, p.categorie, p.organisatiesoort) as k
  where p.gestart_op is not null and p.weggehaald_op is null
  group by p.zichtbaarheid, k
$$;
