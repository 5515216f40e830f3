-- The profile: what somebody works on, and for each field who may see it. Name and organisation are for the whole network.
alter table lid
  add column themas text[] not null default '{}' check (cardinality(themas) <= 20),
  add column categorieen text[] not null default '{}' check (cardinality(categorieen) <= 20),
  add column functie_zicht zichtbaarheid not null default 'netwerk',
  add column rollen_zicht zichtbaarheid not null default 'netwerk',
  add column onderwerpen_zicht zichtbaarheid not null default 'netwerk',
  add column brengt_zicht zichtbaarheid not null default 'netwerk',
  add column zoekt_zicht zichtbaarheid not null default 'netwerk';
comment on column lid.functie_zicht is
  'Who sees this field: team = who is in a proeftuin team with this member, overheid = public organisations.';
comment on column lid.onderwerpen_zicht is 'Of themas and categorieen together.';
