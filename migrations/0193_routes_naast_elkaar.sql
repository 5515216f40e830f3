-- A proeftuin has one or more routes side by side, each with its begin, its end and how it went. A switch stays the event
-- that it is, and ends one and begins another. See docs/besluiten/0051-routes-naast-elkaar.md.
set local lock_timeout = '5s';

create table route_periode (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  route route not null,
  begonnen_op date not null,
  geeindigd_op date,
  verloop text not null default '' check (length(verloop) <= 2000),
  wissel_id uuid references routewissel,
  door_id uuid not null references lid,
  geeindigd_door_id uuid references lid,
  aangemaakt_op timestamptz not null default now(),
  check (geeindigd_op >= begonnen_op),
  check (num_nulls(geeindigd_op, geeindigd_door_id) in (0, 2)),
  check ((geeindigd_op is null) = (verloop = '' and wissel_id is null))
);
comment on column route_periode.verloop is 'How it went, said when it ended; of one that a switch ended, the switch says why.';
comment on column route_periode.wissel_id is 'The switch that ended it.';
create unique index route_periode_loopt_idx on route_periode (proeftuin_id, route) where geeindigd_op is null;
create index route_periode_proeftuin_idx on route_periode (proeftuin_id, begonnen_op);
create index route_periode_wissel_idx on route_periode (wissel_id) where wissel_id is not null;
create index route_periode_door_idx on route_periode (door_id);
create index route_periode_geeindigd_door_idx on route_periode (geeindigd_door_id) where geeindigd_door_id is not null;

-- What is there: each choice and each switch began a route, and the next switch ended it. A day that was typed later than
-- that of its end gives way to it.
insert into route_periode
  (proeftuin_id, route, begonnen_op, geeindigd_op, wissel_id, door_id, geeindigd_door_id, aangemaakt_op)
select proeftuin_id, naar, least(datum, einde), einde, wissel, door_id, einder, aangemaakt_op
from (
  select w.*, lead(datum) over v as einde, lead(id) over v as wissel, lead(door_id) over v as einder
  from routewissel w window v as (partition by proeftuin_id order by van is not null, volgorde)) w;
insert into route_periode (proeftuin_id, route, begonnen_op, door_id, aangemaakt_op)
select id, route, coalesce(gestart_op, aangemaakt_op)::date, door_id, aangemaakt_op
from proeftuin p where not exists (select from route_periode r where r.proeftuin_id = p.id);

-- The first choice is no switch, and no longer a row among them.
create or replace view zoekdeel as
  select k.proeftuin_id, k.zichtbaarheid, k.datum, k.aantekening_id as id,
    case when k.zichtbaarheid = 'team' then a.door_id end as door_id,
    k.zichtbaarheid = 'team' and a.van_leverancier as van_leverancier,
    case when k.zichtbaarheid = 'team' then a.leverancier_id end as leverancier_id, ts_filter(k.zoektekst, '{a,b,c,d}') as zoektekst,
    octet_length(a.titel) + octet_length(a.tekst) as lengte
  from kennisspoor k join aantekening a on a.id = k.aantekening_id
  union all
  select w.proeftuin_id, p.zichtbaarheid::text::kring, w.datum, w.id, null, false, null, to_tsvector('dutch', w.titel || ' ' || w.reden),
    octet_length(w.titel) + octet_length(w.reden)
  from routewissel w join proeftuin p on p.id = w.proeftuin_id;
drop trigger routewissel_zoekspoor on routewissel;
drop trigger routewissel_geldt on routewissel;
alter table routewissel disable trigger user;
delete from routewissel where van is null;
alter table routewissel enable trigger user;
drop index routewissel_eerste_idx;
alter table routewissel alter column van set not null,
  drop constraint routewissel_check, add constraint routewissel_check check (van <> naar and length(reden) >= 1);
create trigger routewissel_zoekspoor after insert on routewissel
  for each row execute function zoekspoor_volgt_deel();

-- The routes that run, in the order of the type: kept by a trigger, for lists and for the wall.
create function lopende_routes(proeftuin uuid) returns route[] language sql stable parallel safe
  return coalesce((select array_agg(r.route order by r.route) from route_periode r
    where r.proeftuin_id = proeftuin and r.geeindigd_op is null), '{}');
alter table proeftuin add column routes route[];
alter table proeftuin disable trigger user;
update proeftuin set routes = lopende_routes(id);
alter table proeftuin enable trigger user;
alter table proeftuin alter column routes set not null,
  add constraint proeftuin_heeft_route check (cardinality(routes) > 0);
comment on column proeftuin.fase is 'The open phase; kept by a trigger on fase_periode. So are routes and uitkomst by theirs.';

-- Who begins or ends a route waits for who does so in the same proeftuin, and counts what that one did: so two who each end
-- one of two routes do not leave it without any.
create or replace function proeftuin_volgt_route() returns trigger language plpgsql as $$
begin
  perform from proeftuin where id = new.proeftuin_id for no key update;
  update proeftuin set routes = lopende_routes(id) where id = new.proeftuin_id and routes <> lopende_routes(id);
  return null;
end $$;
create trigger route_periode_geldt after insert or update of route, geeindigd_op on route_periode
  for each row execute function proeftuin_volgt_route();
call stempel_bij('route_periode', 'proeftuin_id');

-- On a buying route: any of those that run.
create function koopt_in(routes route[]) returns boolean
  language sql immutable parallel safe
  return routes && '{inkoop,voorbehouden_opdracht,inhuur}'::route[];
create function kiest(fase fase, routes route[], uitkomst uitkomst) returns boolean
  language sql immutable parallel safe
  return fase = 'selecteren_en_gunnen' and koopt_in(routes) and uitkomst is null;
-- What is chosen for now: since the phase began, or since the last buying route beside it did. A tender that ended before
-- bought nothing of it.
create function kiest_sinds(proeftuin uuid) returns date language sql stable parallel safe
  return greatest(
    (select f.begonnen_op from fase_periode f where f.proeftuin_id = proeftuin and f.geeindigd_op is null),
    (select max(r.begonnen_op) from route_periode r
      where r.proeftuin_id = proeftuin and r.geeindigd_op is null and koopt_in(array[r.route])));

create or replace function sluit_nog(tot date) returns boolean
  language sql stable parallel safe
  return coalesce(tot + interval '12 months' >= current_date
    or exists (select from aanbesteding b where b.gesloten_sinds <= tot + interval '12 months'
      and loopt_aanbesteding(b.gepubliceerd_op, b.definitief_op, b.vroegtijdig_beeindigd_op, current_date))
    or exists (select from proeftuin p join fase_periode f on f.proeftuin_id = p.id and f.fase = 'selecteren_en_gunnen'
        left join aanbesteding b on b.id = p.aanbesteding_id
      where f.begonnen_op <= tot + interval '12 months' and case when kiest(p.fase, p.routes, p.uitkomst)
        then f.geeindigd_op is null and coalesce(
          einde_van(b.gesloten_sinds, b.definitief_op, b.vroegtijdig_beeindigd_op, current_date) < kiest_sinds(p.id), true)
        else loopt_aanbesteding(b.gepubliceerd_op, b.definitief_op, b.vroegtijdig_beeindigd_op, current_date)
          and coalesce(f.geeindigd_op >= b.gesloten_sinds, true) end), false);
drop function kiest(fase, route, uitkomst);
drop function koopt_in(route);

-- Counted once per route that runs, and once where no route is asked for.
drop trigger proeftuin_telling_anders on proeftuin;
drop function telcombinaties(fase, route, uitkomst, text, organisatiesoort, text);
create function telcombinaties(f fase, rs route[], u uitkomst, c text, s organisatiesoort, g text) returns setof text
  language sql immutable parallel safe as $$
  select concat_ws('|',
    case when i & 1 > 0 then 'fase=' || f::text end,
    case when i & 2 > 0 then 'route=' || r::text end,
    case when i & 4 > 0 then 'uitkomst=' || coalesce(u::text, 'loopt') end,
    case when i & 8 > 0 then 'categorie=' || c end,
    case when i & 16 > 0 then 'soort=' || s::text end,
    case when i & 32 > 0 then 'regio=' || g end)
  from generate_series(0, case when g is null then 31 else 63 end) as i,
    unnest(case when i & 2 > 0 then rs else rs[1:1] end) as r
$$;
create or replace function tel_proeftuin(oud proeftuin, nieuw proeftuin) returns void language sql as $$
  insert into proeftuin_telling as t (zichtbaarheid, combinatie, aantal)
  select x.zichtbaarheid, x.k, sum(x.stap)
  from (
    select oud.zichtbaarheid, k, -1 as stap
    from telcombinaties(oud.fase, oud.routes, oud.uitkomst, oud.categorie, oud.organisatiesoort, oud.regio) k
    where oud.gestart_op is not null and oud.weggehaald_op is null
    union all
    select nieuw.zichtbaarheid, k, 1
    from telcombinaties(nieuw.fase, nieuw.routes, nieuw.uitkomst, nieuw.categorie, nieuw.organisatiesoort, nieuw.regio) k
    where nieuw.gestart_op is not null and nieuw.weggehaald_op is null
  ) x
  group by 1, 2 having sum(x.stap) <> 0
  order by 2, 1
  on conflict (combinatie, zichtbaarheid) do update set aantal = t.aantal + excluded.aantal
$$;
create constraint trigger proeftuin_telling_anders after update on proeftuin
  deferrable initially deferred for each row
  when ((old.zichtbaarheid, old.fase, old.routes, old.uitkomst, old.categorie, old.organisatiesoort, old.regio,
         old.gestart_op is null, old.weggehaald_op is null)
    is distinct from
    (new.zichtbaarheid, new.fase, new.routes, new.uitkomst, new.categorie, new.organisatiesoort, new.regio,
     new.gestart_op is null, new.weggehaald_op is null))
  execute function proeftuin_houdt_telling_bij();
create or replace function herbouw_proeftuin_telling() returns void language sql as $$
  delete from proeftuin_telling;
  insert into proeftuin_telling (zichtbaarheid, combinatie, aantal)
  select p.zichtbaarheid, k, count(*)
  from proeftuin p, telcombinaties(p.fase, p.routes, p.uitkomst, p.categorie, p.organisatiesoort, p.regio) as k
  where p.gestart_op is not null and p.weggehaald_op is null
  group by p.zichtbaarheid, k
$$;

-- The lists, with all that runs inside the index; by route an index for each, for one proeftuin stands in several.
drop index proeftuin_lijst_idx, proeftuin_fase_idx, proeftuin_route_idx, proeftuin_uitkomst_idx, proeftuin_categorie_idx,
  proeftuin_filters_idx, proeftuin_regio_idx, proeftuin_nieuwst_idx;
alter table proeftuin drop column route;
create index proeftuin_lijst_idx on proeftuin (bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, fase, routes, uitkomst, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index proeftuin_nieuwst_idx on proeftuin (gestart_op desc, id desc)
  include (zichtbaarheid, aanbesteding_id, fase, routes, uitkomst, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index proeftuin_fase_idx on proeftuin (fase, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, routes, uitkomst, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index proeftuin_uitkomst_idx on proeftuin (uitkomst, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, fase, routes, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index proeftuin_categorie_idx on proeftuin (categorie, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, fase, routes, uitkomst, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index proeftuin_regio_idx on proeftuin (regio, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, fase, routes, uitkomst, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null and regio is not null;
create index proeftuin_filters_idx on proeftuin
  (organisatiesoort, categorie, uitkomst, fase, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, routes)
  where gestart_op is not null and weggehaald_op is null;
do $$
declare r text;
begin
  foreach r in array enum_range(null::route)::text[] loop
    execute format('create index proeftuin_route_%s_idx on proeftuin (bewogen_op desc, id desc)
      include (zichtbaarheid, gestart_op, aanbesteding_id, fase, routes, uitkomst, categorie, organisatiesoort)
      where gestart_op is not null and weggehaald_op is null and %L = any (routes)', r, r);
  end loop;
end $$;

-- How a route went is found with the proeftuin itself.
create or replace view zoekbaar as
  select p.id as proeftuin_id, null::kring as zichtbaarheid, null::uuid as door_id, false as van_leverancier,
    null::uuid as leverancier_id, 0 as blok,
    setweight(to_tsvector('dutch', p.titel), 'A') || setweight(to_tsvector('dutch', p.vraag || ' ' || c.naam), 'B')
    || to_tsvector('dutch', concat_ws(' ', p.aanleiding, p.hypothese_als, p.hypothese_dan, p.ruimte_vast, p.ruimte_vrij,
      a.geleerd, a.anders_doen, a.aaneenschakeling,
      (select string_agg(u.omschrijving || ' ' || u.bewijs, ' ' order by u.volgorde) from opbrengst u where u.afronding_id = a.id),
      (select string_agg(r.verloop, ' ' order by r.begonnen_op, r.aangemaakt_op, r.id) from route_periode r
        where r.proeftuin_id = p.id and r.verloop <> '')))
    as zoektekst
  from proeftuin p join categorie c on c.code = p.categorie
    left join afronding a on a.proeftuin_id = p.id and a.heropend_op is null
  union all
  select proeftuin_id, zichtbaarheid, door_id, van_leverancier, leverancier_id, blok,
    woorden_samen(zoektekst order by datum, id)
  from (
    select d.*, (sum(lengte) over (partition by proeftuin_id, zichtbaarheid, door_id, van_leverancier, leverancier_id
      order by datum, id) / 120000)::integer as blok
    from zoekdeel d) d
  group by proeftuin_id, zichtbaarheid, door_id, van_leverancier, leverancier_id, blok;
create trigger route_periode_zoekspoor after insert or update of verloop on route_periode
  for each row when (new.verloop <> '') execute function zoekspoor_volgt_deel();
create trigger route_periode_zoekwoord after insert or update of verloop on route_periode
  for each row execute function zoekwoord_volgt('verloop');
