-- One search over everything. Each noun is searched in the words that stand beside it, by the rule of who may read it; what
-- is here are the words there are, with the words they are made of. See docs/besluiten/0040.
set local lock_timeout = '5s';

alter table organisatie
  add column zoektekst tsvector not null generated always as (
    setweight(to_tsvector('dutch', naam || ' ' || coalesce(afkorting, '')), 'A')
    || to_tsvector('simple', naam)
    || to_tsvector('dutch', samenvatting || ' ' || brengt || ' ' || zoekt || ' ' || coalesce(plaats, ''))) stored;
create index organisatie_zoektekst_idx on organisatie using gin (zoektekst);

alter table aanbesteding
  add column zoektekst tsvector not null generated always as (
    setweight(to_tsvector('dutch', titel), 'A') || to_tsvector('dutch', left(omschrijving, 100000))
    || to_tsvector('dutch', koper_naam || ' ' || left(voorwaarden, 100000) || ' ' || left(gunningscriteria, 100000))) stored;
create index aanbesteding_zoektekst_idx on aanbesteding using gin (zoektekst);

create table zoekwoord (
  woord text not null,
  lexeem text not null,
  delen text[]
);
comment on table zoekwoord is
  'Each word that stands somewhere, once or, when two wrote it at the same moment, more often; nobody waits for another''s words.';
comment on column zoekwoord.lexeem is 'As the Dutch stemmer writes it; empty for a word that it leaves out.';
comment on column zoekwoord.delen is
  'The words it is made of, each as a dictionary has it; null until the first search after it was written.';
create index zoekwoord_woord_idx on zoekwoord (woord);
create index zoekwoord_delen_idx on zoekwoord using gin (delen);
create index zoekwoord_nieuw_idx on zoekwoord (woord) where delen is null;
create index zoekwoord_lijkt_idx on zoekwoord using gin (woord gin_trgm_ops);

create function zoekwoord_leert(tekst text) returns void language sql as $$
  insert into zoekwoord (woord, lexeem)
  select w, coalesce((tsvector_to_array(to_tsvector('dutch', w)))[1], '')
  from unnest(tsvector_to_array(to_tsvector('simple', left(tekst, 200000)))) w
  where w ~ '^[[:alnum:]]{2,40}$' and not exists (select from zoekwoord z where z.woord = w)
$$;

-- The words of the columns that are named with the trigger.
create function zoekwoord_volgt() returns trigger language plpgsql as $$
begin
  perform zoekwoord_leert((select string_agg(j.value, ' ') from jsonb_each_text(to_jsonb(new)) j where j.key = any(tg_argv)));
  return null;
end $$;

create trigger proeftuin_zoekwoord after insert or update of titel, vraag, aanleiding, hypothese_als, hypothese_dan, ruimte_vast, ruimte_vrij
  on proeftuin for each row execute function zoekwoord_volgt(
    'titel', 'vraag', 'aanleiding', 'hypothese_als', 'hypothese_dan', 'ruimte_vast', 'ruimte_vrij');
create trigger aantekening_zoekwoord after insert or update of titel, tekst on aantekening
  for each row execute function zoekwoord_volgt('titel', 'tekst');
create trigger afronding_zoekwoord after insert or update of geleerd, anders_doen, aaneenschakeling on afronding
  for each row execute function zoekwoord_volgt('geleerd', 'anders_doen', 'aaneenschakeling');
create trigger opbrengst_zoekwoord after insert or update of omschrijving, bewijs on opbrengst
  for each row execute function zoekwoord_volgt('omschrijving', 'bewijs');
create trigger categorie_zoekwoord after insert or update of naam on categorie
  for each row execute function zoekwoord_volgt('naam');
create trigger lid_zoekwoord after insert or update of naam, functie, brengt, zoekt, themas on lid
  for each row execute function zoekwoord_volgt('naam', 'functie', 'brengt', 'zoekt', 'themas');
create trigger organisatie_zoekwoord after insert or update of naam, afkorting, plaats, samenvatting, brengt, zoekt on organisatie
  for each row execute function zoekwoord_volgt('naam', 'afkorting', 'plaats', 'samenvatting', 'brengt', 'zoekt');
create trigger aanbesteding_zoekwoord after insert or update of titel, omschrijving, koper_naam, voorwaarden, gunningscriteria on aanbesteding
  for each row execute function zoekwoord_volgt('titel', 'omschrijving', 'koper_naam', 'voorwaarden', 'gunningscriteria');

-- Takes out the words that stand nowhere any more and what is there twice, and learns those that are missing. Where words stand
-- is said by the triggers alone. ts_stat gathers them in one pass, many times faster than a row for each word of each text.
create function herbouw_zoekwoord() returns void language plpgsql as $$
declare
  teksten text := (
    select string_agg(format('select to_tsvector(''simple'', left(concat_ws('' '', %s), 200000)) from %s',
      (select string_agg(quote_ident(kolom), ', ') from unnest(string_to_array(encode(t.tgargs, 'escape'), '\000')) kolom
        where kolom <> ''), t.tgrelid::regclass), ' union all ')
    from pg_trigger t where t.tgfoid = 'zoekwoord_volgt'::regproc);
begin
  delete from zoekwoord z using zoekwoord d where d.woord = z.woord and d.ctid < z.ctid;
  with gebruikt as materialized (select word as woord from ts_stat(teksten) where word ~ '^[[:alnum:]]{2,40}$'),
    weg as (delete from zoekwoord z where not exists (select from gebruikt g where g.woord = z.woord))
  insert into zoekwoord (woord, lexeem)
    select g.woord, coalesce((tsvector_to_array(to_tsvector('dutch', g.woord)))[1], '') from gebruikt g
    where not exists (select from zoekwoord z where z.woord = g.woord);
end $$;
select herbouw_zoekwoord();
