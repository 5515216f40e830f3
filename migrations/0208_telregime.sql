-- A rule by which hours become banen: data, dated and with its source, kept by the adviesteam. See docs/besluiten/0064.
set local lock_timeout = '5s';

create type vorm as enum ('dienstverband', 'detachering', 'uitzend', 'inkoop_van_dienst', 'leerwerk');
create type telkant as enum ('werkgever', 'inlener', 'koper');

create table telregime (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (naam ~ '^[a-z][a-z_]{2,39}$'),
  versie integer not null check (versie >= 1),
  titel text not null check (length(titel) between 2 and 80),
  bron text not null check (length(bron) between 2 and 500),
  ingang_op date,
  register boolean not null,
  dienstverband telkant not null,
  detachering telkant not null,
  uitzend telkant not null,
  inkoop_van_dienst telkant not null,
  leerwerk telkant not null,
  norm integer check (norm between 100 and 3000),
  door_id uuid references lid,
  op timestamptz not null default now(),
  unique (naam, versie)
);
comment on table telregime is 'A version of a regime; never changed, a newer one stands beside it.';
comment on column telregime.ingang_op is 'Null: not in force.';
comment on column telregime.register is 'Only who stands in the doelgroepregister of UWV counts.';
comment on column telregime.norm is 'Paid hours a year of one baan; null: 25.5 hours a week.';
create index telregime_door_idx on telregime (door_id);

create function telregime_blijft() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'door_id') = (to_jsonb(old) - 'door_id') then return new; end if;
  raise exception 'a version of a regime is never changed' using errcode = 'check_violation', constraint = 'telregime_blijft';
end $$;
create trigger blijft before update or delete on telregime for each row execute function telregime_blijft();

insert into telregime (naam, versie, titel, bron, ingang_op, register, dienstverband, detachering, uitzend, inkoop_van_dienst, leerwerk)
values
  ('landelijk_gescheiden', 1, 'Landelijk, gescheiden',
    'Wet banenafspraak: markt en overheid tellen apart, alleen mensen in het doelgroepregister van UWV.', '2015-01-01', true,
    'werkgever', 'inlener', 'inlener', 'werkgever', 'werkgever'),
  ('landelijk_ongedeeld', 1, 'Landelijk, ongedeeld',
    'Wet van 1 januari 2026: markt en overheid tellen samen. Bij de laatste lezing nog niet in werking.', null, true,
    'werkgever', 'inlener', 'inlener', 'werkgever', 'werkgever'),
  ('inkoop_telt_mee', 1, 'Als inkoop zou meetellen',
    'Aangekondigd voor september 2018: ingekochte diensten tellen bij wie inkoopt. Geen wet gevonden die het regelt.', null, true,
    'werkgever', 'inlener', 'inlener', 'koper', 'werkgever'),
  ('bijdrage', 1, 'Bijdrage',
    'Het eigen beeld van Vonk: alles wat het netwerk hielp ontstaan, ook buiten het doelgroepregister.', null, false,
    'werkgever', 'inlener', 'inlener', 'koper', 'werkgever');
