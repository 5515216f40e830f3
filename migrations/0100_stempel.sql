-- A page that was made stays good until something changes that it shows. Every change to what a remembered page reads
-- leaves a stamp: of which record, and by which transaction. It is written in that transaction, so whoever sees the
-- change sees the stamp. See docs/besluiten/0032-vaart.md.
create table stempel (
  onderwerp text not null,
  xid xid8 not null default pg_current_xact_id(),
  tot xid8 not null default pg_snapshot_xmin(pg_current_snapshot()),
  op timestamptz not null default clock_timestamp(),
  primary key (xid, onderwerp)
);
comment on table stempel is 'Nobody waits for it: transactions write rows of their own. Old rows go by themselves.';
comment on column stempel.tot is 'Every transaction below it had ended by then.';
comment on column stempel.onderwerp is 'The id of a record, or * for what every page may show.';
create index stempel_op_idx on stempel (op);

-- With the names of the columns that say of which records a row is part; without them it is part of everything.
create function zet_stempel() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old is not distinct from new then return null; end if;
  insert into stempel (onderwerp)
    select coalesce(rij ->> kolom, '*')
    from unnest(array[case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end]) rij,
      unnest(case tg_nargs when 0 then array[null::text] else tg_argv end) kolom
    where rij is not null and (kolom is null or rij ->> kolom is not null)
    on conflict do nothing;
  return null;
end $$;

create function zet_stempel_op_alles() returns trigger language plpgsql as $$
begin
  insert into stempel (onderwerp) values ('*') on conflict do nothing;
  return null;
end $$;

create procedure stempel_bij(tabel regclass, variadic kolommen text[]) language plpgsql as $$
begin
  execute format('create trigger stempel after insert or update or delete on %s for each row execute function zet_stempel(%s)',
    tabel, (select string_agg(quote_literal(kolom), ', ') from unnest(kolommen) kolom));
  execute format('create trigger stempel_op_alles after truncate on %s for each statement execute function zet_stempel_op_alles()',
    tabel);
end $$;
comment on procedure stempel_bij is 'For a new table that a remembered page reads; src/platform/web/stempel.test.ts tells.';

call stempel_bij('proeftuin', 'id');
call stempel_bij('fase_periode', 'proeftuin_id');
call stempel_bij('routewissel', 'proeftuin_id');
call stempel_bij('teamlid', 'proeftuin_id');
call stempel_bij('oud_leverancier', 'proeftuin_id');
call stempel_bij('estafette', 'proeftuin_id');
call stempel_bij('keuze', 'proeftuin_id');
call stempel_bij('aantekening', 'proeftuin_id');
call stempel_bij('afronding', 'proeftuin_id');
call stempel_bij('opbrengst', 'afronding_id');
call stempel_bij('inzage', 'proeftuin_id');
call stempel_bij('maatregel', 'proeftuin_id');
call stempel_bij('kennisspoor', 'proeftuin_id');
call stempel_bij('zoekspoor', 'proeftuin_id');
call stempel_bij('proeftuin_telling', 'zichtbaarheid');
call stempel_bij('aanbesteding', 'id');
call stempel_bij('organisatie', 'id');
call stempel_bij('lid', 'id');
call stempel_bij('lid_organisatie', 'lid_id');
call stempel_bij('categorie', variadic '{}');

-- Which other records the page of a record shows something of. What changes whom it shows is a change of the record itself.
create view getoond as
  select id as record, organisatie_id::text as onderwerp from proeftuin
  union all select id, aanbesteding_id::text from proeftuin
  union all select proeftuin_id, id::text from afronding
  union all select proeftuin_id, lid_id::text from teamlid
  union all select t.proeftuin_id, l.organisatie_id::text from teamlid t join lid l on l.id = t.lid_id
  union all select t.proeftuin_id, x.organisatie_id::text from teamlid t join lid_organisatie x on x.lid_id = t.lid_id
  union all select proeftuin_id, lid_id::text from estafette
  union all select proeftuin_id, door_id::text from routewissel
  union all select proeftuin_id, door_id::text from aantekening
  union all select proeftuin_id, gewijzigd_door_id::text from aantekening;
comment on view getoond is 'For the memory of pages.';

-- What had ended so long ago is news to nobody who looked since.
create function ruim_stempels_op(bewaar interval) returns void language sql as $$
  delete from stempel where xid < (select max(tot) from stempel where op < now() - bewaar)
$$;
