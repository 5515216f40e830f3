-- The labour market regions, in which municipalities, UWV and others find candidates together. Data, because regions merge and
-- municipalities change region: `import regios` brings the municipalities.
set local lock_timeout = '5s';

create table regio (
  code text primary key check (code ~ '^[a-z_]{2,40}$'),
  naam text not null unique check (length(naam) between 2 and 80)
);

create table regio_gemeente (
  gemeente text not null check (length(gemeente) between 2 and 100),
  regio text not null references regio
);
create unique index regio_gemeente_naam_idx on regio_gemeente (lower(gemeente));
create index regio_gemeente_regio_idx on regio_gemeente (regio);
comment on table regio_gemeente is 'A municipality that merged stays: who looks by the old name finds the region.';

insert into regio (code, naam) values
  ('achterhoek', 'Achterhoek'),
  ('amersfoort', 'Amersfoort'),
  ('drechtsteden', 'Drechtsteden'),
  ('drenthe', 'Drenthe'),
  ('flevoland', 'Flevoland'),
  ('food_valley', 'Food Valley'),
  ('friesland', 'Friesland'),
  ('gooi_en_vechtstreek', 'Gooi- en Vechtstreek'),
  ('gorinchem', 'Gorinchem'),
  ('groningen', 'Groningen'),
  ('groot_amsterdam', 'Groot Amsterdam'),
  ('haaglanden', 'Haaglanden'),
  ('helmond_de_peel', 'Helmond-De Peel'),
  ('holland_rijnland', 'Holland Rijnland'),
  ('ijsselvechtstreek', 'IJsselvechtstreek'),
  ('midden_brabant', 'Midden-Brabant'),
  ('midden_gelderland', 'Midden-Gelderland'),
  ('midden_holland', 'Midden-Holland'),
  ('midden_limburg', 'Midden-Limburg'),
  ('midden_utrecht', 'Midden-Utrecht'),
  ('noord_holland_noord', 'Noord-Holland Noord'),
  ('noord_limburg', 'Noord-Limburg'),
  ('noordoost_brabant', 'Noordoost-Brabant'),
  ('rijk_van_nijmegen', 'Rijk van Nijmegen'),
  ('rijnmond', 'Rijnmond'),
  ('rivierenland', 'Rivierenland'),
  ('stedendriehoek_en_noordwest_veluwe', 'Stedendriehoek en Noordwest Veluwe'),
  ('twente', 'Twente'),
  ('west_brabant', 'West-Brabant'),
  ('zaanstreek_waterland', 'Zaanstreek/Waterland'),
  ('zeeland', 'Zeeland'),
  ('zuid_holland_centraal', 'Zuid-Holland Centraal'),
  ('zuid_kennemerland_en_ijmond', 'Zuid-Kennemerland en IJmond'),
  ('zuid_limburg', 'Zuid-Limburg'),
  ('zuidoost_brabant', 'Zuidoost-Brabant');

call stempel_bij('regio', variadic '{}');
call stempel_bij('regio_gemeente', variadic '{}');
