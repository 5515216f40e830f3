-- Lines of a logboek of one day stand in the order in which they were written, not in that of a random id: by day, then by
-- this number. One sequence for notes and switches of route, which stand among each other.
set local lock_timeout = '5s';

create sequence logboek_volgorde;
alter table aantekening add column volgorde bigint;
alter table routewissel add column volgorde bigint;

alter table aantekening disable trigger user;
alter table routewissel disable trigger user;
with geschreven as (
  select id, row_number() over (order by aangemaakt_op, id) as plaats
  from (select id, aangemaakt_op from aantekening union all select id, aangemaakt_op from routewissel) r),
aantekeningen as (update aantekening a set volgorde = g.plaats from geschreven g where g.id = a.id)
update routewissel w set volgorde = g.plaats from geschreven g where g.id = w.id;
alter table aantekening enable trigger user;
alter table routewissel enable trigger user;
select setval('logboek_volgorde', 1 + (select count(*) from aantekening) + (select count(*) from routewissel), false);

alter table aantekening alter column volgorde set default nextval('logboek_volgorde'), alter column volgorde set not null;
alter table routewissel alter column volgorde set default nextval('logboek_volgorde'), alter column volgorde set not null;
comment on column aantekening.volgorde is 'When it was written, among all notes and switches of route; their order within a day.';
comment on column routewissel.volgorde is 'As aantekening.volgorde.';

drop index aantekening_logboek_idx;
create index aantekening_logboek_idx on aantekening (proeftuin_id, datum desc, volgorde desc) where verwijderd_op is null;
drop index aantekening_lessen_idx;
create index aantekening_lessen_idx on aantekening (datum desc, volgorde desc)
  where soort = 'les' and zichtbaarheid = 'openbaar' and verwijderd_op is null;
drop index routewissel_proeftuin_idx;
create index routewissel_proeftuin_idx on routewissel (proeftuin_id, datum desc, volgorde desc);

alter table kennisspoor add column volgorde bigint;
create or replace view kennis as
  select a.id as aantekening_id, a.door_id as lid_id, p.id as proeftuin_id, a.fase, p.categorie, a.zichtbaarheid, a.datum,
    kenniswoorden(a.titel, a.tekst, a.fase, p.categorie) as zoektekst, a.volgorde
  from aantekening a join proeftuin p on p.id = a.proeftuin_id where a.verwijderd_op is null;
alter table kennisspoor disable trigger user;
update kennisspoor s set volgorde = a.volgorde from aantekening a where a.id = s.aantekening_id;
alter table kennisspoor enable trigger user;
alter table kennisspoor alter column volgorde set not null;
drop index kennisspoor_categorie_idx;
create index kennisspoor_categorie_idx on kennisspoor (categorie, datum desc, volgorde desc);
drop index kennisspoor_fase_categorie_idx;
create index kennisspoor_fase_categorie_idx on kennisspoor (fase, categorie, datum desc, volgorde desc);
