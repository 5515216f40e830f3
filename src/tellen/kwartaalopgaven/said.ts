import { says } from '#src/platform/web/done.ts'

/** What its pages say after a redirect. */
export const said = says({
  kwartaalcontact: 'Vastgelegd. De vraag komt aan het begin van het volgende kwartaal.',
  kwartaalgestopt: 'Deze werkgever krijgt de vraag niet meer.',
  kwartaalplek: 'De plek is bewaard. Klopt de rest? Zeg dat bovenaan: dan ben je klaar.',
  kwartaalnieuw: 'De plek staat erbij. Klopt de rest? Zeg dat bovenaan: dan ben je klaar.',
  kwartaalklaar: 'Dank je wel. Dit kwartaal is klaar.',
  kwartaalniet: 'Je krijgt deze vraag niet meer. Wie hem stuurde, zoekt iemand anders.',
})
