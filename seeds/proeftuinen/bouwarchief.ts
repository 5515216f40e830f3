import type { ProeftuinSeed } from '../types.ts'

/** Its tender runs now: closed to every supplier, also the one in the team, but for what is public. */
export const bouwarchief: ProeftuinSeed = {
  titel: 'Honderd jaar bouwdossiers en de post van vandaag',
  organisatie: 'middenland',
  vertrekpunt: 'opdracht',
  aanleiding: [
    'Onder het provinciehuis liggen de tekeningen van elke brug en elk gemaal. En boven komt elke dag twee krat post binnen.',
    'We lazen hoe een rijksdienst 7,5 kilometer papier aanpakte. Wij willen van hun fout leren en eerst vragen, dan pas eisen.',
  ],
  vraag: 'Hoe vragen we scannen en post uit zonder de deur dicht te timmeren?',
  hypotheseAls: 'we inspanningen afspreken en de begeleiding apart betalen',
  hypotheseDan: 'durven leveranciers mensen aan te nemen die tijd nodig hebben om het te leren',
  ruimteVast: 'De regels van de aanbesteding en de gelijke behandeling van iedereen die meedoet.',
  ruimteVrij: 'Uren, tempo van instromen, en welke taken bij elkaar horen.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['banenafspraak', 'langdurig_zonder_werk'],
  categorie: 'archief_en_scannen',
  aanbesteding: 'bouwdossiers',
  zichtbaarheid: 'netwerk',
  team: [
    ['iris', 'trekker'],
    ['marloes', 'inkoper'],
    ['joyce', 'leverancier'],
    ['samira', 'adviseur'],
    ['wilma', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -135,
      verwachting: 'Een bezoek aan Zwolle leert ons in één dag wat niet in een rapport staat.',
      terugblik: 'We kwamen terug met drie vragen die we anders nooit hadden gesteld.',
    },
    {
      fase: 'specificeren',
      vanaf: -96,
      door: 'marloes',
      verwachting: 'Na de marktconsultatie past de uitvraag op tien bladzijden.',
      terugblik: 'Het werden er veertien. Wel zonder één eis die niemand kon uitleggen.',
    },
    {
      fase: 'selecteren_en_gunnen',
      vanaf: -21,
      door: 'marloes',
      verwachting: 'Minstens vier inschrijvers, waarvan één die we nog niet kenden.',
    },
  ],
  routes: [{ naar: 'inkoop', dag: -135 }],
  estafette: [
    { lid: 'iris', dag: -135, boodschap: 'Ik ga kijken in Zwolle.' },
    {
      lid: 'marloes',
      dag: -96,
      boodschap: 'Jij leidt de marktconsultatie en de uitvraag. Ik beslis mee over de mensen.',
    },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -124,
      titel: 'Een dag in Zwolle',
      tekst:
        'We stelden één vraag aan iedereen: wat zou je nu anders doen? Vier van de vijf zeiden: eerst praten met wie het moet doen.',
      door: 'iris',
    },
    {
      soort: 'besluit',
      dag: -88,
      titel: 'Marktconsultatie met iedereen tegelijk',
      tekst:
        'Zelfde informatie, zelfde dag, vragen en antwoorden samen gedeeld. Daarna gaat de deur dicht tot de gunning definitief is.',
      door: 'marloes',
    },
    {
      soort: 'waarneming',
      dag: -74,
      titel: 'Wat leveranciers zeiden over tijd',
      tekst:
        'Alle negen noemden hetzelfde: geef drie maanden om mensen te leren kennen. Niemand vroeg om meer geld.',
      door: 'marloes',
    },
    {
      soort: 'dilemma',
      dag: -59,
      titel: 'Wat is “35 procent aanpak voor mensen” waard?',
      tekst: [
        '- **Rechtmatig**: te beoordelen, als we vooraf zeggen hoe.\n- **Doelmatig**: een goedkope inschrijver kan winnen met een mooi verhaal.\n- **Impact**: zonder gewicht leest niemand het.',
        'We laten een ervaringsdeskundige meelezen bij het beoordelen.',
      ],
      door: 'iris',
      zicht: 'overheid',
    },
    {
      soort: 'besluit',
      dag: -33,
      titel: 'Begeleiding als vaste post',
      tekst: 'Begeleiding staat los van de prijs per dossier. Wie er minder uitgeeft, verdient er niets aan.',
      door: 'marloes',
      zicht: 'overheid',
    },
    {
      soort: 'resultaat',
      dag: -21,
      titel: 'De aankondiging staat online',
      tekst:
        'Vanaf vandaag spreken we leveranciers alleen nog via de vragenronde. Ook wie we al jaren kennen.',
      door: 'marloes',
    },
    {
      soort: 'waarneming',
      dag: -3,
      titel: 'Eerste vragen zijn binnen',
      tekst:
        'Zestien vragen, waarvan zeven over mensen en begeleiding. Dit keer kunnen we overal ja op zeggen.',
      door: 'marloes',
      zicht: 'overheid',
    },
  ],
}
