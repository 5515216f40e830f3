-- For whom a proeftuin or werkwijze is, as a whole: a list that the adviesteam keeps, as it keeps the roles.
-- See docs/besluiten/0061-keuzelijsten.md.
set local lock_timeout = '5s';

alter type doelgroep rename to doelgroep_oud;
create table doelgroep (
  code text primary key check (code ~ '^[a-z0-9_]{2,40}$'),
  naam text not null check (length(naam) between 2 and 60),
  volgorde integer not null check (volgorde > 0),
  vervallen_op timestamptz,
  versie integer not null default 1
);
create unique index doelgroep_naam_idx on doelgroep (lower(naam));
comment on column doelgroep.vervallen_op is 'Not offered since; what was chosen before stays.';

insert into doelgroep (code, naam, volgorde) values
  ('banenafspraak', 'Mensen uit de Banenafspraak', 1),
  ('arbeidsbeperking', 'Mensen met een arbeidsbeperking', 2),
  ('beschut_werk', 'Mensen die beschut werken', 3),
  ('langdurig_zonder_werk', 'Mensen die lang zonder werk zijn', 4),
  ('jongeren', 'Jongeren zonder startkwalificatie', 5),
  ('50_plus', 'Mensen van 50 jaar en ouder', 6),
  ('statushouders', 'Vluchtelingen en statushouders', 7),
  ('asielzoekers', 'Asielzoekers', 8),
  ('in_detentie', 'Mensen in detentie', 9),
  ('na_detentie', 'Mensen die terugkeren na detentie', 10),
  ('herintreders', 'Herintreders', 11),
  ('praktijkleren', 'Mensen die leren in de praktijk', 12),
  ('oud_topsporters', 'Oud-topsporters', 13);
create trigger code_blijft before delete or update of code on doelgroep
  for each row execute function lijstcode_blijft();

alter table proeftuin
  alter column doelgroepen drop default,
  alter column doelgroepen type text[] using doelgroepen::text[],
  alter column doelgroepen set default '{}';
alter table werkwijze
  alter column doelgroepen drop default,
  alter column doelgroepen type text[] using doelgroepen::text[],
  alter column doelgroepen set default '{}';
drop type doelgroep_oud;

create function doelgroepen_staan_in_de_lijst() returns trigger language plpgsql as $$
begin
  if not new.doelgroepen <@ array(select code from doelgroep) then
    raise exception 'unknown doelgroep in %', new.doelgroepen using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger doelgroepen_bekend before insert or update of doelgroepen on proeftuin
  for each row when (new.doelgroepen <> '{}') execute function doelgroepen_staan_in_de_lijst();
create trigger doelgroepen_bekend before insert or update of doelgroepen on werkwijze
  for each row when (new.doelgroepen <> '{}') execute function doelgroepen_staan_in_de_lijst();

call stempel_bij('doelgroep', variadic '{}');
