-- The bench's network: the same for the same size, every time. $SIZE is the number of proeftuinen, with 20 aantekeningen each.
set session_replication_role = replica;
set synchronous_commit = off;

-- Triggers are off, so what one of them would set is written out.
insert into organisatie (id, naam, soort, kant, plaats)
select md5('o' || i)::uuid, 'Organisatie ' || i, s.soort, kant_bij(s.soort), 'Plaats ' || i % 400
from generate_series(1, 5000) i, lateral (select (enum_range(null::organisatiesoort))[1 + i % 13] as soort) s;

-- Twice as many members as proeftuinen.
insert into lid (id, naam, email, functie, organisatie_id, toegelaten_op, rollen, themas, categorieen, brengt, zoekt,
  functie_zicht, brengt_zicht, zoekt_zicht)
select md5('l' || i)::uuid,
  (array['Anna', 'Bas', 'Chaima', 'Daan', 'Esra', 'Floor', 'Gijs', 'Hanna', 'Imane', 'Joris'])[1 + i % 10] || ' '
    || (array['de Boer', 'Yilmaz', 'van Dijk', 'Visser', 'el Idrissi', 'Bakker', 'Smits'])[1 + i % 7] || ' ' || i,
  'lid' || i || '@bench.example',
  (array['Inkoper', 'Jobcoach', 'Contractmanager', 'Teamleider archief', 'Adviseur sociaal inkopen'])[1 + i % 5],
  md5('o' || 1 + i % 5000)::uuid, now(), array[(select code from rol where volgorde = 1 + i % 16)],
  array[(array['begeleiding', 'werving', 'draagvlak', 'tellen_en_meten', 'na_detentie', 'hergebruik'])[1 + i % 6]],
  array[(select code from categorie where volgorde = 1 + i % 13)],
  'Vraag mij naar ' || (array['proefplaatsingen', 'roosters die kloppen', 'de vraag aan de markt', 'begeleiding op de werkvloer',
    'scannen van dossiers', 'loonwaarde'])[1 + i % 6] || case when i % 5000 = 0 then ' en zeldzaamheden' else '' end || '.',
  'Een organisatie die dit al eens probeerde.',
  (enum_range(null::zichtbaarheid))[1 + i % 4], (enum_range(null::zichtbaarheid))[1 + i / 4 % 4],
  (enum_range(null::zichtbaarheid))[1 + i / 16 % 4]
from generate_series(1, $SIZE * 2) i;

-- One in ten works for another organisation too, but one in a hundred did so for a supplier until last week.
insert into lid_organisatie (lid_id, organisatie_id, sinds)
select md5('l' || i)::uuid, md5('o' || 1 + (i + 7) % 5000)::uuid, now() - interval '1 year'
from generate_series(10, $SIZE * 2, 10) i where i % 100 > 0;
update lid set leverancier_tot = current_date - 7
where id in (select md5('l' || i)::uuid from generate_series(100, $SIZE * 2, 100) i);

-- One in ten has no decision yet, one in ten waits for the end of the standstill or stopped, the others are definitive.
insert into aanbesteding (id, titel, gepubliceerd_op, gunningsbeslissing_op, definitief_op, vroegtijdig_beeindigd_op,
  beeindigd_reden, door_id)
select md5('b' || i)::uuid, 'Aanbesteding ' || i, current_date - (i % 900)::int,
  case when i % 10 > 0 then current_date - (i % 900)::int + 60 end,
  case when i % 10 > 1 then current_date - (i % 900)::int + 80 end,
  case when i % 20 = 1 then current_date - (i % 900)::int + 70 end, case when i % 20 = 1 then 'Het budget viel weg.' else '' end,
  md5('l1')::uuid
from generate_series(1, greatest($SIZE / 20, 1)) i;

insert into proeftuin (id, titel, organisatie_id, organisatiesoort, vertrekpunt, aanleiding, vraag, hypothese_als, hypothese_dan,
  doelgroepen, categorie, aanbesteding_id, zichtbaarheid, fase, routes, uitkomst, gestart_op, bewogen_op, door_id)
select md5('p' || i)::uuid, 'Proeftuin ' || i || ': ' || (array['dossiers scannen', 'vloeren verzorgen', 'fietsen herstellen',
    'lunch verzorgen', 'groen onderhouden', 'post bezorgen', 'meubels stofferen'])[1 + i % 7] || ' met nieuwe collega’s',
  o.id, o.soort, (enum_range(null::vertrekpunt))[1 + i % 4],
  'Er ligt werk dat al jaren blijft liggen. Tegelijk zoeken mensen in de buurt werk dat bij hen past.',
  'Hoe kunnen we dit werk doen met nieuwe collega’s?',
  'we het werk opdelen in vaste taken met een vaste begeleider', 'kunnen ten minste zes mensen duurzaam aan de slag',
  '{banenafspraak}', (select code from categorie where volgorde = 1 + i % 13),
  case when i % 20 = 0 then md5('b' || 1 + i / 20 % greatest($SIZE / 20, 1))::uuid end,
  case when i % 20 < 14 then 'openbaar' when i % 20 < 17 then 'netwerk' when i % 20 < 19 then 'overheid' else 'team' end::zichtbaarheid,
  (enum_range(null::fase))[1 + (i / 3) % 5], array[(enum_range(null::route))[1 + (i / 7) % 5]],
  case when i % 3 = 0 then (enum_range(null::uitkomst))[1 + (i / 11) % 5] end,
  now() - i * interval '13 minutes', now() - i * interval '11 minutes', md5('l' || 1 + i % ($SIZE * 2))::uuid
from generate_series(1, $SIZE) i join organisatie o on o.id = md5('o' || 1 + i % 5000)::uuid;

insert into teamlid (proeftuin_id, lid_id, rol)
select md5('p' || i)::uuid, md5('l' || 1 + (i + k * 4001) % ($SIZE * 2))::uuid, (enum_range(null::teamrol))[1 + k]
from generate_series(1, $SIZE) i, generate_series(0, 4) k;

insert into estafette (proeftuin_id, lid_id, door_id)
select md5('p' || i)::uuid, md5('l' || 1 + i % ($SIZE * 2))::uuid, md5('l' || 1 + i % ($SIZE * 2))::uuid from generate_series(1, $SIZE) i;

insert into fase_periode (proeftuin_id, fase, begonnen_op, geeindigd_op, verwachting, terugblik, terugblik_op, door_id)
select md5('p' || i)::uuid, (enum_range(null::fase))[1 + k], current_date - 300 + k * 60,
  case when k < (i / 3) % 5 then current_date - 240 + k * 60 end, 'We verwachten dat er genoeg belangstelling is.',
  case when k < (i / 3) % 5 then 'Er was meer belangstelling dan gedacht.' end, case when k < (i / 3) % 5 then now() end,
  md5('l' || 1 + i % ($SIZE * 2))::uuid
from generate_series(1, $SIZE) i, generate_series(0, (i / 3) % 5) k;

insert into route_periode (proeftuin_id, route, begonnen_op, door_id)
select md5('p' || i)::uuid, (enum_range(null::route))[1 + (i / 7) % 5], current_date - 300, md5('l' || 1 + i % ($SIZE * 2))::uuid
from generate_series(1, $SIZE) i;

insert into aantekening (id, proeftuin_id, soort, fase, datum, titel, tekst, zichtbaarheid, door_id)
select md5('a' || i || '.' || k)::uuid, md5('p' || i)::uuid, (enum_range(null::aantekeningsoort))[1 + k % 6],
  (enum_range(null::fase))[1 + k / 5], current_date - 300 + k * 12, 'Aantekening ' || k || ' over ' || (array['scannen', 'roosters', 'kandidaten', 'machines', 'werkplekken',
    'vervoer', 'planning', 'taal', 'kleding', 'uren', 'pauzes', 'collega’s', 'kwaliteit', 'prijs', 'lijsten', 'sleutels', 'ruimte',
    'licht', 'geluid', 'tempo'])[1 + (i + k * 7) % 20] || case when (i * 20 + k) % 50000 = 7 then ' met zeldzaamheden' else '' end,
  'We hadden te veel vooraf **vastgelegd**. Met de leveranciers praten vóór de uitvraag had dit voorkomen. Daarom spraken we af:

- eerst een gesprek op de werkplek
- daarna pas het contract

Een vaste begeleider bleek belangrijker dan een lager tempo.',
  case when i % 20 < 14 then 'openbaar' when i % 20 < 17 then 'netwerk' when i % 20 < 19 then 'overheid' else 'team' end::kring,
  md5('l' || 1 + (i + k) % ($SIZE * 2))::uuid
from generate_series(1, $SIZE) i, generate_series(0, 19) k;

-- One werkwijze for every twenty proeftuinen, one haakje for every ten; of a tenth of the werkwijzen nobody but its maker knows yet.
insert into werkwijze (id, titel, samenvatting, organisatie_id, categorie, fasen, routes, zichtbaarheid, gepubliceerd_op, gewijzigd_op,
  door_id)
select md5('w' || i)::uuid, 'Werkwijze ' || i || ': vraag eerst op de werkvloer', 'Een gesprek op de werkplek, en pas daarna het contract.',
  p.organisatie_id, p.categorie, array[p.fase], p.routes,
  case when i % 10 < 7 then 'openbaar' when i % 10 < 9 then 'netwerk' else 'overheid' end::zichtbaarheid,
  case when i % 10 <> 3 then now() - i * interval '17 minutes' end, now() - i * interval '17 minutes', p.door_id
from generate_series(1, $SIZE / 20) i join proeftuin p on p.id = md5('p' || i * 20)::uuid;
insert into werkwijze_stap (werkwijze_id, volgorde, titel, tekst)
select md5('w' || i)::uuid, k, 'Stap ' || k, 'Ga langs bij de begeleider en vraag wat er nodig is.'
from generate_series(1, $SIZE / 20) i, generate_series(1, 5) k;
insert into werkwijze_bron (werkwijze_id, proeftuin_id)
select md5('w' || i)::uuid, md5('p' || i * 20)::uuid from generate_series(1, $SIZE / 20) i;
update werkwijze set zoektekst = werkwijze_woorden(id);
insert into haakje (id, soort, titel, tekst, fase, categorie, proeftuin_id, zichtbaarheid, gewijzigd_op, door_id)
select md5('h' || i)::uuid, (enum_range(null::haakjesoort))[1 + i % 4], 'Haakje ' || i || ': begeleiding op de werkvloer',
  'De opdrachtnemer zorgt voor een vaste begeleider, en vertelt ieder kwartaal hoe het gaat.', p.fase, p.categorie, p.id,
  case when i % 10 < 7 then 'openbaar' else 'netwerk' end::zichtbaarheid, now() - i * interval '19 minutes', p.door_id
from generate_series(1, $SIZE / 10) i join proeftuin p on p.id = md5('p' || i * 10)::uuid;
insert into navolging (id, organisatie_id, door_id, begonnen_op, zichtbaarheid, werkwijze_id)
select md5('n' || i)::uuid, md5('o' || 1 + (i + i / 5000) % 5000)::uuid, md5('l' || 1 + i % ($SIZE * 2))::uuid, current_date - (i % 400)::int, 'openbaar',
  md5('w' || 1 + i % greatest($SIZE / 40, 1))::uuid
from generate_series(1, $SIZE / 10) i;

-- As many members ask as keep each of them far from the limit on searching.
insert into sessie (lid_id, token_hash, verloopt_op)
select md5('l' || i)::uuid, sha256(('bench' || i)::bytea), now() + interval '1 day' from generate_series(1, 1000) i;

set session_replication_role = origin;
select herbouw_proeftuin_telling();
-- Indexes are quicker made at once.
drop index kennisspoor_zoek_idx, kennisspoor_datum_idx, kennisspoor_fase_idx, kennisspoor_categorie_idx,
  kennisspoor_fase_categorie_idx, kennisspoor_proeftuin_idx, kennisspoor_lid_idx;
select herbouw_kennisspoor();
create index kennisspoor_zoek_idx on kennisspoor using gin (zoektekst);
create index kennisspoor_datum_idx on kennisspoor (datum desc);
create index kennisspoor_fase_idx on kennisspoor (fase, datum desc);
create index kennisspoor_categorie_idx on kennisspoor (categorie, datum desc, aantekening_id desc);
create index kennisspoor_fase_categorie_idx on kennisspoor (fase, categorie, datum desc, aantekening_id desc);
create index kennisspoor_proeftuin_idx on kennisspoor (proeftuin_id);
create index kennisspoor_lid_idx on kennisspoor (lid_id);
drop index zoekspoor_zoek_idx;
select herbouw_zoekspoor();
create index zoekspoor_zoek_idx on zoekspoor using gin (zoektekst);
select herbouw_zoekwoord();
analyze;
