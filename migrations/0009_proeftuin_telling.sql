-- Counts beside the filters of the list, for every combination of filters, kept as proeftuinen change: a page looks up
-- some forty rows by key, whatever the number of proeftuinen. See docs/besluiten/0006-tellingen-bij-filters.md.
create table proeftuin_telling (
  zichtbaarheid zichtbaarheid not null,
  combinatie text collate "C" not null,
  aantal integer not null,
  primary key (combinatie, zichtbaarheid)
);
comment on column proeftuin_telling.combinatie is
  'The chosen filters in fixed order, e.g. "fase=uitvoeren|route=inkoop"; empty: all of them.';

-- All 32 combinations of the five filters that a proeftuin belongs to.
create function telcombinaties(f fase, r route, u uitkomst, c text, s organisatiesoort) returns setof text
  language sql immutable parallel safe as $$
  select concat_ws('|',
    case when i & 1 > 0 then 'fase=' || f::text end,
    case when i & 2 > 0 then 'route=' || r::text end,
    case when i & 4 > 0 then 'uitkomst=' || coalesce(u::text, 'loopt') end,
    case when i & 8 > 0 then 'categorie=' || c end,
    case when i & 16 > 0 then 'soort=' || s::text end)
  from generate_series(0, 31) as i
$$;

create function tel_proeftuin(p proeftuin, stap integer) returns void language sql as $$
  insert into proeftuin_telling as t (zichtbaarheid, combinatie, aantal)
  select p.zichtbaarheid, k, stap
  from telcombinaties(p.fase, p.route, p.uitkomst, p.categorie, p.organisatiesoort) as k
  where p.gestart_op is not null
  order by k
  on conflict (combinatie, zichtbaarheid) do update set aantal = t.aantal + excluded.aantal
$$;

create function proeftuin_houdt_telling_bij() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform tel_proeftuin(old, -1); end if;
  if tg_op <> 'DELETE' then perform tel_proeftuin(new, 1); end if;
  return null;
end $$;

-- Deferred: the counters are locked during commit only, however long the request took.
create constraint trigger proeftuin_telling_nieuw after insert or delete on proeftuin
  deferrable initially deferred for each row execute function proeftuin_houdt_telling_bij();
create constraint trigger proeftuin_telling_anders after update on proeftuin
  deferrable initially deferred for each row
  when ((old.zichtbaarheid, old.fase, old.route, old.uitkomst, old.categorie, old.organisatiesoort, old.gestart_op is null)
    is distinct from
    (new.zichtbaarheid, new.fase, new.route, new.uitkomst, new.categorie, new.organisatiesoort, new.gestart_op is null))
  execute function proeftuin_houdt_telling_bij();

create function herbouw_proeftuin_telling() returns void language sql as $$
  delete from proeftuin_telling;
  insert into proeftuin_telling (zichtbaarheid, combinatie, aantal)
  select p.zichtbaarheid, k, count(*)
  from proeftuin p, telcombinaties(p.fase, p.route, p.uitkomst, p.categorie, p.organisatiesoort) as k
  where p.gestart_op is not null
  group by p.zichtbaarheid, k
$$;
