-- What helps who gives somebody work: data with its source and the day it was checked there. See docs/besluiten/0066.
set local lock_timeout = '5s';

-- Of what is kept version by version: only added to. Its arguments are the columns that may change: who laid it down may
-- be forgotten, and organisations merge.
create function versie_blijft() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - tg_argv) = (to_jsonb(old) - tg_argv) then return new; end if;
  raise exception 'a version is never changed'
    using errcode = 'check_violation', constraint = tg_table_name || '_blijft';
end $$;

create type aanvrager as enum ('werkgever', 'werknemer', 'gemeente', 'uwv');
create type aanvraagmoment as enum ('voor', 'na', 'beide');

create table regeling (
  id uuid primary key default gen_random_uuid(),
  code text not null check (code ~ '^[a-z0-9][a-z0-9_]{1,39}$' and code <> 'nieuw'),
  versie integer not null check (versie >= 1),
  titel text not null check (length(titel) between 2 and 80),
  kort text not null check (length(kort) between 2 and 200),
  voor_wie text not null check (length(voor_wie) between 2 and 1000),
  aanvraag text not null check (length(aanvraag) between 2 and 2000),
  aanvragers aanvrager[] not null check (cardinality(aanvragers) between 1 and 4),
  moment aanvraagmoment not null,
  bron text not null check (length(bron) between 2 and 500),
  bron_link text check (bron_link ~ '^https://' and length(bron_link) <= 500),
  nagekeken_op date not null,
  vervallen boolean not null default false,
  door_id uuid references lid,
  op timestamptz not null default now(),
  unique (code, versie)
);
comment on table regeling is 'A version of a scheme, in plain words; never changed, a newer one stands beside it.';
comment on column regeling.aanvraag is 'How one goes about it.';
comment on column regeling.aanvragers is 'Who applies; with several each of them can.';
comment on column regeling.moment is 'Before somebody begins, after it, or both.';
comment on column regeling.nagekeken_op is 'The day on which somebody read the source.';
comment on column regeling.vervallen is 'It is there no more, and stays to be read.';
create index regeling_door_idx on regeling (door_id);
create trigger blijft before update or delete on regeling for each row execute function versie_blijft('door_id');

insert into regeling (code, versie, titel, kort, voor_wie, aanvraag, aanvragers, moment, bron, bron_link, nagekeken_op)
values
  ('proefplaatsing', 1, 'Proefplaatsing',
    'Iemand werkt een korte tijd op proef, en houdt de uitkering.',
    'Voor wie een uitkering heeft van UWV of de gemeente. Je bent van plan om daarna een contract te geven.',
    'De werknemer en jij vullen samen de aanvraag in. Bij een uitkering van UWV ga je naar UWV, bij bijstand naar de gemeente. Begin pas als er een besluit is.
Bij UWV duurt het meestal twee maanden. Je belooft op papier dat je daarna een contract wilt geven van minstens zes maanden, voor minstens zoveel uren. Na een proefplaatsing spreek je geen proeftijd meer af. Bij de gemeente kunnen de regels anders zijn.',
    '{werkgever,werknemer}', 'voor', 'UWV: Proefplaatsing.',
    'https://www.uwv.nl/particulieren/voorzieningen/voorzieningen-werk/detail/voordelen-en-regelingen-voor-uw-werkgever/proefplaatsing',
    '2026-11-30'),
  ('loonkostensubsidie', 1, 'Loonkostensubsidie (LKS)',
    'Je betaalt het gewone loon. De gemeente betaalt het deel terug dat iemand door een beperking minder kan doen.',
    'Voor wie onder de Participatiewet valt en met een volle werkweek niet het minimumloon kan verdienen. De gemeente bepaalt of dat zo is.',
    'Jij of de werknemer vraagt het aan bij de gemeente waar de werknemer woont. Doe dat voor het contract begint. Komt iemand van het praktijkonderwijs, het vso of een entreeopleiding? Dan kan het vaak ook nog in de eerste tijd daarna. Vraag de gemeente tot wanneer.
Op de werkplek wordt gemeten hoeveel iemand kan doen. Dat heet de loonwaarde. Daar hangt van af hoeveel de gemeente betaalt.',
    '{werkgever,werknemer}', 'voor', 'Participatiewet, artikel 10c en 10d.',
    'https://wetten.overheid.nl/BWBR0015703', '2026-11-30'),
  ('loonkostenvoordeel', 1, 'Loonkostenvoordeel (LKV)',
    'Een tegemoetkoming van de Belastingdienst als je iemand uit een van de groepen in de wet in dienst neemt.',
    'De groepen staan in de wet, zoals mensen uit het doelgroepregister en mensen die een WIA-uitkering hadden. De groepen veranderen soms: kijk bij de bron wat nu geldt.',
    'De werknemer vraagt een doelgroepverklaring aan, bij UWV of bij de gemeente. Dat moet binnen drie maanden na de eerste werkdag. Daarna kan het niet meer. De werknemer hoeft het niet te doen, en mag ook iemand machtigen. Vraag UWV voor welke groepen een verklaring nodig is.
Met een kopie van de verklaring geef jij het aan in je loonaangifte.',
    '{werkgever,werknemer}', 'na', 'Rijksoverheid: Hoe kom ik aan een doelgroepverklaring loonkostenvoordeel? Wet tegemoetkomingen loondomein.',
    'https://www.rijksoverheid.nl/onderwerpen/wet-tegemoetkomingen-loondomein-wtl/vraag-en-antwoord/hoe-kom-ik-aan-een-doelgroepverklaring-loonkostenvoordeel-lkv',
    '2026-11-30'),
  ('no_riskpolis', 1, 'No-riskpolis',
    'Wordt je collega ziek, dan betaalt UWV een uitkering die je met het loon mag verrekenen.',
    'Voor mensen uit de doelgroep van de banenafspraak, voor mensen in beschut werk, en voor veel mensen die een WIA-, WAO- of Wajong-uitkering hebben of hadden.',
    'Je hoeft hem niet vooraf aan te vragen. Meld je collega ziek bij UWV, en zeg daarbij dat de no-riskpolis geldt. UWV kijkt dan of dat zo is.
Vraag er niet naar bij een sollicitatie. Wie twee maanden in dienst is, moet het vertellen als je het vraagt.',
    '{werkgever}', 'na', 'Ziektewet, artikel 29b en 38b.', 'https://wetten.overheid.nl/BWBR0001888', '2026-11-30'),
  ('jobcoach', 1, 'Jobcoach',
    'Iemand begeleidt je collega op de werkplek, tot het werk goed gaat.',
    'Voor wie door een ziekte of beperking begeleiding nodig heeft om het werk te leren en te doen.',
    'Bij UWV vraagt de werknemer een jobcoach van buiten aan. Vaak doet het bureau van de jobcoach dat. Heb je zelf een jobcoach in huis? Dan vraag jij daar subsidie voor aan.
Valt de werknemer onder de Participatiewet, dan regelt de gemeente het.',
    '{werkgever,werknemer}', 'beide', 'Samen voor de klant: Jobcoaching. Participatiewet, artikel 10da.',
    'https://www.samenvoordeklant.nl/werkgeversdienstverlening/toolbox/jobcoaching', '2026-11-30'),
  ('werkplekaanpassing', 1, 'Aanpassing van de werkplek',
    'Een vergoeding voor wat iemand nodig heeft om het werk te doen, zoals een andere stoel, een tolk of een brede deur.',
    'Voor wie door een ziekte of beperking iets nodig heeft op het werk.',
    'Wat iemand kan meenemen naar ander werk, vraagt de werknemer aan. Wat vastzit aan het gebouw of de werkplek, vraag jij aan. Dat doe je bij UWV, of bij de gemeente voor wie onder de Participatiewet valt.
Vraag het aan voor je iets koopt of verbouwt.',
    '{werkgever,werknemer}', 'beide', 'Kamerbrief over werk- en vervoersvoorzieningen van 30 oktober 2025 (36 449, nr. 17).',
    'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D45113&id=2025D45113', '2026-11-30'),
  ('praktijkroute', 1, 'Praktijkroute',
    'Een meting op de werkplek brengt iemand in het doelgroepregister, zonder onderzoek door UWV.',
    'Voor wie onder de Participatiewet valt en werkt, ook op proef.',
    'De gemeente laat op de werkplek de loonwaarde meten. Is die lager dan het minimumloon, dan geeft de gemeente dat door aan UWV. UWV zet de werknemer dan in het doelgroepregister.
Wil je dit? Vraag het aan de gemeente waar de werknemer woont.',
    '{gemeente}', 'na', 'Toolbox Inclusief: Praktijkroute.', 'https://www.toolboxinclusief.nl/themas/p/praktijkroute', '2026-11-30');
