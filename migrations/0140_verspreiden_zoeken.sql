-- Werkwijzen and haakjes are found with the one search: their words are known to it, too. See docs/besluiten/0040.
set local lock_timeout = '5s';

create trigger werkwijze_zoekwoord after insert or update of titel, samenvatting, omvang, tijd, mensen, geld, klaarleggen, past_goed,
  past_niet, klaar_als on werkwijze for each row execute function zoekwoord_volgt(
    'titel', 'samenvatting', 'omvang', 'tijd', 'mensen', 'geld', 'klaarleggen', 'past_goed', 'past_niet', 'klaar_als');
create trigger werkwijze_stap_zoekwoord after insert or update of titel, tekst, tip on werkwijze_stap
  for each row execute function zoekwoord_volgt('titel', 'tekst', 'tip');
create trigger werkwijze_valkuil_zoekwoord after insert or update of titel, tekst on werkwijze_valkuil
  for each row execute function zoekwoord_volgt('titel', 'tekst');
create trigger haakje_zoekwoord after insert or update of titel, tekst, opdracht, leveranciers_vroegen, bracht on haakje
  for each row execute function zoekwoord_volgt('titel', 'tekst', 'opdracht', 'leveranciers_vroegen', 'bracht');

create or replace view woord_in_gebruik as
  select word as woord from ts_stat($$
    select to_tsvector('simple', left(tekst, 200000)) from (
      select concat_ws(' ', titel, vraag, aanleiding, hypothese_als, hypothese_dan, ruimte_vast, ruimte_vrij) as tekst from proeftuin
      union all select titel || ' ' || tekst from aantekening where verwijderd_op is null
      union all select concat_ws(' ', geleerd, anders_doen, aaneenschakeling) from afronding
      union all select omschrijving || ' ' || bewijs from opbrengst
      union all select naam from categorie
      union all select concat_ws(' ', naam, functie, brengt, zoekt, array_to_string(themas, ' ')) from lid where vertrokken_op is null
      union all select concat_ws(' ', naam, afkorting, plaats, samenvatting, brengt, zoekt) from organisatie
      union all select concat_ws(' ', titel, left(omschrijving, 100000), koper_naam, left(voorwaarden, 100000),
        left(gunningscriteria, 100000)) from aanbesteding
      union all select concat_ws(' ', titel, samenvatting, omvang, tijd, mensen, geld, klaarleggen, past_goed, past_niet, klaar_als)
        from werkwijze where weggehaald_op is null
      union all select concat_ws(' ', titel, tekst, tip) from werkwijze_stap
      union all select titel || ' ' || tekst from werkwijze_valkuil
      union all select concat_ws(' ', titel, tekst, opdracht, leveranciers_vroegen, bracht) from haakje where weggehaald_op is null) t $$)
  where word ~ '^[[:alnum:]]{2,40}$';
select herbouw_zoekwoord();
