-- Finding people: by what they say in fields that the reader may see, and by what they did. See docs/besluiten/0016.

-- The words of a profile that are for this circle or a wider one; the name as it is written.
create function lidwoorden(
  vanaf zichtbaarheid, naam text, functie text, functie_zicht zichtbaarheid, themas text[],
  onderwerpen_zicht zichtbaarheid, brengt text, brengt_zicht zichtbaarheid, zoekt text, zoekt_zicht zichtbaarheid
) returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector('simple', naam), 'A')
    || to_tsvector('dutch', concat_ws(' ',
      case when functie_zicht >= vanaf then functie end,
      case when onderwerpen_zicht >= vanaf then replace(array_to_string(themas, ' '), '_', ' ') end,
      case when brengt_zicht >= vanaf then brengt end,
      case when zoekt_zicht >= vanaf then zoekt end))
$$;

alter table lid
  add column zoek_netwerk tsvector not null generated always as (lidwoorden('netwerk', naam, functie, functie_zicht,
    themas, onderwerpen_zicht, brengt, brengt_zicht, zoekt, zoekt_zicht)) stored,
  add column zoek_overheid tsvector not null generated always as (lidwoorden('overheid', naam, functie, functie_zicht,
    themas, onderwerpen_zicht, brengt, brengt_zicht, zoekt, zoekt_zicht)) stored;
create index lid_zoek_netwerk_idx on lid using gin (zoek_netwerk);
create index lid_zoek_overheid_idx on lid using gin (zoek_overheid);
create index lid_naam_idx on lid (naam, id) where toegelaten_op is not null and vertrokken_op is null;

-- What somebody wrote down: the words of each aantekening that is there, with all that a question about it asks for.
create table kennisspoor (
  aantekening_id uuid primary key references aantekening on delete cascade,
  lid_id uuid not null references lid,
  proeftuin_id uuid not null references proeftuin on delete cascade,
  fase fase not null,
  categorie text not null,
  zichtbaarheid zichtbaarheid not null,
  datum date not null,
  zoektekst tsvector not null
);
comment on table kennisspoor is 'Kept by triggers on aantekening and proeftuin; herbouw_kennisspoor() makes it anew.';
comment on column kennisspoor.zoektekst is
  'Phase and category are in it as words that nobody can type (fase:…, categorie:…), so that one index finds all three.';

create function kennisspoor_van(a aantekening) returns setof kennisspoor language sql stable as $$
  select a.id, a.door_id, p.id, a.fase, p.categorie, a.zichtbaarheid, a.datum,
    setweight(to_tsvector('dutch', a.titel), 'A') || to_tsvector('dutch', a.tekst)
      || array_to_tsvector(array['fase:' || a.fase::text, 'categorie:' || p.categorie])
  from proeftuin p where p.id = a.proeftuin_id and a.verwijderd_op is null
$$;

create function herbouw_kennisspoor() returns void language sql as $$
  delete from kennisspoor;
  insert into kennisspoor select s.* from aantekening a, kennisspoor_van(a) s
$$;
select herbouw_kennisspoor();

create index kennisspoor_zoek_idx on kennisspoor using gin (zoektekst);
create index kennisspoor_datum_idx on kennisspoor (datum desc);
create index kennisspoor_fase_idx on kennisspoor (fase, datum desc);
create index kennisspoor_categorie_idx on kennisspoor (categorie, datum desc);
create index kennisspoor_fase_categorie_idx on kennisspoor (fase, categorie, datum desc);
create index kennisspoor_proeftuin_idx on kennisspoor (proeftuin_id);

create function kennisspoor_volgt_aantekening() returns trigger language plpgsql as $$
begin
  delete from kennisspoor where aantekening_id = new.id;
  insert into kennisspoor select * from kennisspoor_van(new);
  return null;
end $$;
create trigger aantekening_kennisspoor_nieuw after insert on aantekening
  for each row execute function kennisspoor_volgt_aantekening();
create trigger aantekening_kennisspoor after update on aantekening
  for each row when ((old.titel, old.tekst, old.fase, old.datum, old.zichtbaarheid, old.door_id, old.proeftuin_id, old.verwijderd_op)
    is distinct from
    (new.titel, new.tekst, new.fase, new.datum, new.zichtbaarheid, new.door_id, new.proeftuin_id, new.verwijderd_op))
  execute function kennisspoor_volgt_aantekening();

create function kennisspoor_volgt_proeftuin() returns trigger language plpgsql as $$
begin
  delete from kennisspoor where proeftuin_id = new.id;
  insert into kennisspoor select s.* from aantekening a, kennisspoor_van(a) s where a.proeftuin_id = new.id;
  return null;
end $$;
create trigger proeftuin_kennisspoor after update of categorie on proeftuin
  for each row when (old.categorie is distinct from new.categorie) execute function kennisspoor_volgt_proeftuin();
