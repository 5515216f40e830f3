-- In which region somebody works, and something is tried. A proeftuin begins in that of its host, and may lie elsewhere.
set local lock_timeout = '5s';

alter table lid add column regio text references regio;
create index lid_regio_idx on lid (regio) where regio is not null;
comment on column lid.regio is 'For all members, as where somebody works is.';

alter table proeftuin add column regio text references regio;
create index proeftuin_regio_idx on proeftuin (regio, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, fase, route, uitkomst, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null and regio is not null;

create function proeftuin_begint_in_regio() returns trigger language plpgsql as $$
begin
  new.regio := coalesce(new.regio, (select regio from organisatie where id = new.organisatie_id));
  return new;
end $$;
-- After proeftuin.opgegaan, which may lead to another organisation: triggers go by name.
create trigger regio before insert on proeftuin for each row execute function proeftuin_begint_in_regio();

-- The sixth filter: 64 combinations, and only what differs is written (docs/besluiten/0049-regio.md).
drop trigger proeftuin_telling_anders on proeftuin;
drop function tel_proeftuin(proeftuin, integer);
drop function telcombinaties(fase, route, uitkomst, text, organisatiesoort);

create function telcombinaties(f fase, r route, u uitkomst, c text, s organisatiesoort, g text) returns setof text
  language sql immutable parallel safe as $$
  select concat_ws('|',
    case when i & 1 > 0 then 'fase=' || f::text end,
    case when i & 2 > 0 then 'route=' || r::text end,
    case when i & 4 > 0 then 'uitkomst=' || coalesce(u::text, 'loopt') end,
    case when i & 8 > 0 then 'categorie=' || c end,
    case when i & 16 > 0 then 'soort=' || s::text end,
    case when i & 32 > 0 then 'regio=' || g end)
  from generate_series(0, case when g is null then 31 else 63 end) as i
$$;

-- What was counted, and is now, of one proeftuin: of each combination that differs, by one.
create function tel_proeftuin(oud proeftuin, nieuw proeftuin) returns void language sql as $$
  insert into proeftuin_telling as t (zichtbaarheid, combinatie, aantal)
  select x.zichtbaarheid, x.k, sum(x.stap)
  from (
    select oud.zichtbaarheid, k, -1 as stap
    from telcombinaties(oud.fase, oud.route, oud.uitkomst, oud.categorie, oud.organisatiesoort, oud.regio) k
    where oud.gestart_op is not null and oud.weggehaald_op is null
    union all
    select nieuw.zichtbaarheid, k, 1
    from telcombinaties(nieuw.fase, nieuw.route, nieuw.uitkomst, nieuw.categorie, nieuw.organisatiesoort, nieuw.regio) k
    where nieuw.gestart_op is not null and nieuw.weggehaald_op is null
  ) x
  group by 1, 2 having sum(x.stap) <> 0
  order by 2, 1
  on conflict (combinatie, zichtbaarheid) do update set aantal = t.aantal + excluded.aantal
$$;

create or replace function proeftuin_houdt_telling_bij() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('proeftuin_telling'));
  perform case tg_op when 'INSERT' then tel_proeftuin(null, new) when 'DELETE' then tel_proeftuin(old, null)
    else tel_proeftuin(old, new) end;
  return null;
end $$;

create constraint trigger proeftuin_telling_anders after update on proeftuin
  deferrable initially deferred for each row
  when ((old.zichtbaarheid, old.fase, old.route, old.uitkomst, old.categorie, old.organisatiesoort, old.regio,
         old.gestart_op is null, old.weggehaald_op is null)
    is distinct from
    (new.zichtbaarheid, new.fase, new.route, new.uitkomst, new.categorie, new.organisatiesoort, new.regio,
     new.gestart_op is null, new.weggehaald_op is null))
  execute function proeftuin_houdt_telling_bij();

create or replace function herbouw_proeftuin_telling() returns void language sql as $$
  delete from proeftuin_telling;
  insert into proeftuin_telling (zichtbaarheid, combinatie, aantal)
  select p.zichtbaarheid, k, count(*)
  from proeftuin p, telcombinaties(p.fase, p.route, p.uitkomst, p.categorie, p.organisatiesoort, p.regio) as k
  where p.gestart_op is not null and p.weggehaald_op is null
  group by p.zichtbaarheid, k
$$;
