import type { ProeftuinSeed } from '../types.ts'

export const schilderwerk: ProeftuinSeed = {
  titel: 'Leren op de steiger',
  organisatie: 'waterdam',
  vertrekpunt: 'opdracht',
  aanleiding:
    'De komende vier jaar schilderen we 26 scholen en buurthuizen. Schilders zijn er te weinig. In dezelfde wijken wonen jongeren die wel willen, maar niet in een klas.',
  vraag: 'Kan elke steiger ook een leerplek zijn?',
  hypotheseAls: 'we per gebouw een vaste plek voor een leerling betalen, los van de aanneemsom',
  hypotheseDan: 'durven kleine schilders een leerling mee te nemen',
  ruimteVast: 'Veiligheid op de steiger en de planning buiten schooltijd.',
  ruimteVrij: 'Wie leert, hoe lang en bij welk gebouw.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['jongeren', 'praktijkleren'],
  categorie: 'bouw_en_onderhoud',
  zichtbaarheid: 'openbaar',
  team: [
    ['jeroen', 'trekker'],
    ['lotte', 'opdrachtgever'],
    ['peter', 'leverancier'],
    ['kees', 'jobcoach'],
    ['wilma', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -110,
      verwachting: 'Schilders zeggen eerlijk wat een leerling kost.',
      terugblik: 'Dat deden ze: zes uur per week van een ervaren schilder.',
    },
    { fase: 'specificeren', vanaf: -62, verwachting: 'Die zes uur komen als vaste post in de uitvraag.' },
  ],
  // The schools have to wait for the tender; the own maintenance crew does not.
  routes: [
    { naar: 'inkoop', dag: -110 },
    { naar: 'werkervaring', dag: -40, naast: true },
  ],
  estafette: [
    { lid: 'jeroen', dag: -110, boodschap: 'Ik ga koffie drinken op drie steigers.' },
    {
      lid: 'wilma',
      dag: -21,
      boodschap: 'Het ligt stil. Mag een vaste post voor leren in een lopend contract? Wie weet dat?',
    },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -101,
      titel: 'Op de steiger praat je anders',
      tekst:
        'In een kantoor zegt een schilder dat het goed gaat. Boven, met een kwast in de hand, zegt hij dat hij vorig jaar zes leerlingen weigerde. Geen tijd.',
      door: 'jeroen',
    },
    {
      soort: 'dilemma',
      dag: -54,
      titel: 'Mag dit in een lopend contract?',
      tekst: [
        'Twee gebouwen vallen onder een contract dat al loopt. Een leerplek toevoegen kan een wezenlijke wijziging zijn.',
        '- **Rechtmatig**: voorzichtig zijn.\n- **Doelmatig**: niet opnieuw aanbesteden voor zes uur.\n- **Impact**: nu beginnen of pas over een jaar.',
      ],
      door: 'jeroen',
    },
    {
      soort: 'hobbel',
      dag: -22,
      titel: 'Drie juristen, drie antwoorden',
      tekst: 'We vragen het netwerk: wie heeft dit al eens laten uitzoeken en op papier?',
      door: 'jeroen',
    },
  ],
}
