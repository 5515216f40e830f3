-- Finding a proeftuin by every word in it that the reader may see: those of its own texts, its afronding and its kind of
-- work together, those of its logboek per circle. Several words may stand in several parts. See docs/besluiten/0025.
create table zoekspoor (
  proeftuin_id uuid not null references proeftuin on delete cascade,
  zichtbaarheid kring,
  door_id uuid references lid,
  van_leverancier boolean not null,
  leverancier_id uuid,
  blok integer not null,
  zoektekst tsvector not null,
  unique nulls not distinct (proeftuin_id, zichtbaarheid, door_id, van_leverancier, leverancier_id, blok)
);
create index zoekspoor_door_idx on zoekspoor (door_id) where door_id is not null;
comment on table zoekspoor is 'Kept by triggers; herbouw_zoekspoor() makes it anew.';
comment on column zoekspoor.zichtbaarheid is 'The circle of these parts of the logboek; null: the proeftuin itself, read by who may read it.';
comment on column zoekspoor.door_id is
  'Only for the circle of the team, in which suppliers do not read each other: a row for each who wrote.';
comment on column zoekspoor.blok is 'A long logboek is in several rows: the words of one row have a most.';

create aggregate woorden_samen(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

-- ts_filter leaves out the marks for phase and kind of work, which have no place in the text.
create view zoekdeel as
  select k.proeftuin_id, k.zichtbaarheid, k.datum, k.aantekening_id as id,
    case when k.zichtbaarheid = 'team' then a.door_id end as door_id,
    k.zichtbaarheid = 'team' and a.van_leverancier as van_leverancier,
    case when k.zichtbaarheid = 'team' then a.leverancier_id end as leverancier_id, ts_filter(k.zoektekst, '{a,b,c,d}') as zoektekst,
    octet_length(a.titel) + octet_length(a.tekst) as lengte
  from kennisspoor k join aantekening a on a.id = k.aantekening_id
  union all
  select w.proeftuin_id, p.zichtbaarheid::text::kring, w.datum, w.id, null, false, null, to_tsvector('dutch', w.titel || ' ' || w.reden),
    octet_length(w.titel) + octet_length(w.reden)
  from routewissel w join proeftuin p on p.id = w.proeftuin_id where w.van is not null;
comment on view zoekdeel is 'The words of each line of a logboek.';

create view zoekbaar as
  select p.id as proeftuin_id, null::kring as zichtbaarheid, null::uuid as door_id, false as van_leverancier,
    null::uuid as leverancier_id, 0 as blok,
    setweight(to_tsvector('dutch', p.titel), 'A') || setweight(to_tsvector('dutch', p.vraag || ' ' || c.naam), 'B')
    || to_tsvector('dutch', concat_ws(' ', p.aanleiding, p.hypothese_als, p.hypothese_dan, p.ruimte_vast, p.ruimte_vrij,
      a.geleerd, a.anders_doen, a.aaneenschakeling,
      (select string_agg(u.omschrijving || ' ' || u.bewijs, ' ' order by u.volgorde) from opbrengst u where u.afronding_id = a.id)))
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
comment on view zoekbaar is 'What zoekspoor must hold.';

create function herbouw_zoekspoor() returns void language sql as $$
  delete from zoekspoor;
  insert into zoekspoor select * from zoekbaar
$$;
select herbouw_zoekspoor();

create index zoekspoor_zoek_idx on zoekspoor using gin (zoektekst);

-- Writes only what differs. The lock makes who writes in the same proeftuin at the same time wait, and see the other's words.
create function zoekspoor_hermaakt(van uuid[]) returns void language plpgsql as $$
begin
  perform from proeftuin where id = any(van) order by id for no key update;
  delete from zoekspoor z where z.proeftuin_id = any(van) and not exists (
    select from zoekbaar n where n.proeftuin_id = z.proeftuin_id and n.proeftuin_id = any(van)
      and (n.zichtbaarheid, n.door_id, n.van_leverancier, n.leverancier_id, n.blok)
        is not distinct from (z.zichtbaarheid, z.door_id, z.van_leverancier, z.leverancier_id, z.blok));
  insert into zoekspoor as z select * from zoekbaar where proeftuin_id = any(van)
  on conflict (proeftuin_id, zichtbaarheid, door_id, van_leverancier, leverancier_id, blok) do update set zoektekst = excluded.zoektekst
    where z.zoektekst <> excluded.zoektekst;
end $$;

create function zoekspoor_volgt_proeftuin() returns trigger language plpgsql as $$
begin
  perform zoekspoor_hermaakt(array[new.id]);
  return null;
end $$;
create trigger proeftuin_zoekspoor_nieuw after insert on proeftuin
  for each row execute function zoekspoor_volgt_proeftuin();
create trigger proeftuin_zoekspoor after update on proeftuin
  for each row when ((old.titel, old.vraag, old.aanleiding, old.hypothese_als, old.hypothese_dan, old.ruimte_vast,
      old.ruimte_vrij, old.categorie, old.zichtbaarheid)
    is distinct from
    (new.titel, new.vraag, new.aanleiding, new.hypothese_als, new.hypothese_dan, new.ruimte_vast,
      new.ruimte_vrij, new.categorie, new.zichtbaarheid))
  execute function zoekspoor_volgt_proeftuin();

create function zoekspoor_volgt_deel() returns trigger language plpgsql as $$
begin
  perform zoekspoor_hermaakt(array[new.proeftuin_id]);
  return null;
end $$;
create trigger afronding_zoekspoor after insert or update on afronding
  for each row execute function zoekspoor_volgt_deel();
create trigger routewissel_zoekspoor after insert on routewissel
  for each row when (new.van is not null) execute function zoekspoor_volgt_deel();

-- Once for all rows of a statement, after kennisspoor followed each: narrowing a proeftuin narrows its whole logboek.
create function zoekspoor_volgt_logboek() returns trigger language plpgsql as $$
begin
  perform zoekspoor_hermaakt(array(select distinct proeftuin_id from anders));
  return null;
end $$;
create trigger aantekening_zoekspoor_nieuw after insert on aantekening
  referencing new table as anders for each statement execute function zoekspoor_volgt_logboek();
create trigger aantekening_zoekspoor_weg after delete on aantekening
  referencing old table as anders for each statement execute function zoekspoor_volgt_logboek();

-- Who writes in a logboek waits for who writes in the same one from the beginning: each sharing the row of the proeftuin
-- (aantekening_binnen, the next by name) would wait for the other for ever.
create function aantekening_wacht_op_beurt() returns trigger language plpgsql as $$
begin
  perform from proeftuin where id = new.proeftuin_id for no key update;
  return new;
end $$;
create trigger aantekening_beurt before insert or update on aantekening
  for each row execute function aantekening_wacht_op_beurt();

create function zoekspoor_volgt_wijziging() returns trigger language plpgsql as $$
begin
  perform zoekspoor_hermaakt(array(
    select n.proeftuin_id from nieuw n join oud o on o.id = n.id
    where (o.titel, o.tekst, o.datum, o.zichtbaarheid, o.door_id, o.van_leverancier, o.leverancier_id, o.verwijderd_op)
      is distinct from
      (n.titel, n.tekst, n.datum, n.zichtbaarheid, n.door_id, n.van_leverancier, n.leverancier_id, n.verwijderd_op)
    group by n.proeftuin_id));
  return null;
end $$;
create trigger aantekening_zoekspoor after update on aantekening
  referencing old table as oud new table as nieuw for each statement execute function zoekspoor_volgt_wijziging();

create function zoekspoor_volgt_opbrengst() returns trigger language plpgsql as $$
begin
  perform zoekspoor_hermaakt(array(
    select a.proeftuin_id from anders n join afronding a on a.id = n.afronding_id group by a.proeftuin_id));
  return null;
end $$;
create trigger opbrengst_zoekspoor_nieuw after insert on opbrengst
  referencing new table as anders for each statement execute function zoekspoor_volgt_opbrengst();
create trigger opbrengst_zoekspoor after update on opbrengst
  referencing new table as anders for each statement execute function zoekspoor_volgt_opbrengst();
create trigger opbrengst_zoekspoor_weg after delete on opbrengst
  referencing old table as anders for each statement execute function zoekspoor_volgt_opbrengst();

-- Words that look like one that was mistyped, from titles and questions.
create index proeftuin_lijkt_idx on proeftuin using gin (lower(titel || ' ' || vraag) gin_trgm_ops)
  where gestart_op is not null and weggehaald_op is null;
