-- What members do is a list that the adviesteam keeps. A code stays; a role that is not offered any more is retired.
-- See docs/besluiten/0061-keuzelijsten.md.
set local lock_timeout = '5s';

create table rol (
  code text primary key check (code ~ '^[a-z0-9_]{2,40}$'),
  naam text not null check (length(naam) between 2 and 60),
  kant kant not null default 'geen',
  leidt boolean not null default false,
  koopt boolean not null default false,
  coordineert boolean not null default false,
  teamrol teamrol not null default 'adviseur' check (teamrol <> 'trekker'),
  volgorde integer not null check (volgorde > 0),
  vervallen_op timestamptz,
  versie integer not null default 1
);
create unique index rol_naam_idx on rol (lower(naam));
comment on table rol is 'What members say to do. What somebody may see or do never follows from it.';
comment on column rol.kant is 'On which side people do this: which roles a form offers first, never on which side a member stands.';
comment on column rol.leidt is 'Who has it leads people or an organisation.';
comment on column rol.koopt is 'Who has it buys, or decides on what is bought.';
comment on column rol.coordineert is 'Who has it brings those together who work on social return.';
comment on column rol.teamrol is 'What somebody with it does in a team, as a proposal.';
comment on column rol.vervallen_op is 'Not offered since; who has it keeps it.';

insert into rol (code, naam, kant, leidt, koopt, coordineert, teamrol, volgorde) values
  ('inkoper', 'Inkoper', 'opdrachtgever', false, true, false, 'inkoper', 1),
  ('categoriemanager', 'Categoriemanager', 'opdrachtgever', false, true, false, 'inkoper', 2),
  ('contractmanager', 'Contractmanager', 'opdrachtgever', false, true, false, 'contractmanager', 3),
  ('opdrachtgever', 'Opdrachtgever', 'opdrachtgever', true, false, false, 'opdrachtgever', 4),
  ('leidinggevende', 'Leidinggevende', 'geen', true, false, false, 'opdrachtgever', 5),
  ('beleidsadviseur', 'Beleidsadviseur', 'opdrachtgever', false, false, false, 'adviseur', 6),
  ('coordinator_social_return', 'Coördinator social return', 'geen', false, false, true, 'adviseur', 7),
  ('hr', 'HR', 'geen', false, false, false, 'hr', 8),
  ('projectleider', 'Projectleider Banenafspraak', 'opdrachtgever', false, false, true, 'hr', 9),
  ('leverancier', 'Leverancier', 'leverancier', false, false, false, 'leverancier', 10),
  ('sociaal_ondernemer', 'Sociaal ondernemer', 'leverancier', true, false, false, 'leverancier', 11),
  ('jobcoach', 'Jobcoach', 'geen', false, false, false, 'jobcoach', 12),
  ('werkcentrum_adviseur', 'Werkcentrum-adviseur', 'geen', false, false, false, 'jobcoach', 13),
  ('ervaringsdeskundige', 'Ervaringsdeskundige', 'geen', false, false, false, 'ervaringsdeskundige', 14),
  ('ambassadeur', 'Ambassadeur', 'geen', false, false, false, 'adviseur', 15),
  ('bestuurder', 'Bestuurder', 'geen', true, false, false, 'opdrachtgever', 16);

-- Arrays and a foreign key do not go together, so a code stays as it is for ever.
create function lijstcode_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'code % of % stays: retire it', old.code, tg_table_name;
end $$;
create trigger code_blijft before delete or update of code on rol
  for each row execute function lijstcode_blijft();

alter table lid
  alter column rollen drop default,
  alter column rollen type text[] using rollen::text[],
  alter column rollen set default '{}';
alter table aanmelding
  alter column rol type text using rol::text,
  add foreign key (rol) references rol;
create index aanmelding_rol_idx on aanmelding (rol);
drop type lidrol;

create function rollen_staan_in_de_lijst() returns trigger language plpgsql as $$
begin
  if not new.rollen <@ array(select code from rol) then
    raise exception 'unknown role in %', new.rollen using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger rollen_bekend before insert or update of rollen on lid
  for each row when (new.rollen <> '{}') execute function rollen_staan_in_de_lijst();

call stempel_bij('rol', variadic '{}');
