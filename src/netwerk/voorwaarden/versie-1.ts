import type { Versie } from './versie.ts'

export const versie1: Versie = {
  versie: 1,
  vanaf: '2026-11-25',
  veranderd: ['Dit zijn de eerste huisregels van Vonk.'],
  delen: [
    {
      kop: 'Zo gaan we met elkaar om',
      tekst: `In Vonk schrijven mensen eerlijk op wat lukt en wat niet. Dat durf je alleen bij mensen die je vertrouwt. Daarom:

- We gaan ervan uit dat de ander het goed bedoelt. Snap je iets niet? Vraag het.
- We praten over het werk en de aanpak, niet over de persoon.
- Mislukken mag. Wie deelt wat niet lukte, helpt de rest.
- We rekenen niemand af op wat hier staat: geen collega, geen opdrachtgever, geen leverancier.
- Wat voor een team of voor de overheid is, vertel je niet door aan anderen.`,
    },
    {
      kop: 'Wat je nooit opschrijft',
      tekst: `Vonk gaat over mensen, maar Vonk houdt niets over hen bij. Schrijf dus nooit iets op over een kandidaat of een nieuwe collega waaraan je kunt zien wie het is:

- geen naam, geboortedatum, BSN, adres of foto;
- niets over ziekte, beperking of uitkering;
- niets over afkomst, geloof of een strafblad.

Ook niet als het aardig bedoeld is. Ook niet in een titel, een bestand of een berichtje bij een uitnodiging. Schrijf: ‘een nieuwe collega leerde scannen’, en niet wie dat was.`,
    },
    {
      kop: 'Vraag het eerst',
      tekst: `- Wil je een collega bij naam noemen of een uitspraak aanhalen? Vraag het, en laat lezen wat je schrijft.
- Neem geen teksten of beelden over waar je geen toestemming voor hebt. Noem je bron.
- Schrijf over een ander bedrijf of een andere organisatie zoals je het ook zou zeggen als zij meelezen.`,
    },
    {
      kop: 'Eerlijk rond een aanbesteding',
      tekst: `Loopt er een aanbesteding? Dan ziet geen leverancier meer dan een ander. Vonk sluit dat zelf af, van de publicatie tot de gunning definitief is, of tot zij stopt. Help mee: mail of vertel in die tijd ook niet door wat in Vonk voor het team of de overheid is.`,
    },
    {
      kop: 'Zie je iets wat hier niet hoort?',
      tekst: `Bij alles in Vonk staat **Meld dit**. Ook als je geen lid bent. Een melding gaat naar het adviesteam. Wie het schreef, hoort niet wie het meldde.

- Iets weghalen besluit nooit iemand alleen. De een stelt het voor, een ander bevestigt het. Niemand van hen schreef het, en niemand van hen meldde het.
- Staan er persoonsgegevens? Dan kan het adviesteam het meteen verbergen. Bevestigt niemand dat binnen drie dagen? Dan komt het vanzelf terug.
- Wat weg is, ziet niemand meer. Het wordt niet vernietigd: zo kan het precies terugkomen als het besluit niet klopte.
- De schrijver krijgt een mail met wat er weg is en waarom. Wie meldde hoort ook wat ermee gebeurde.
- Vaak is weghalen niet nodig. Dan vragen we de schrijver iets aan te passen.`,
    },
    {
      kop: 'Ben je het er niet mee eens?',
      tekst: `Haalde het adviesteam iets van je weg? Dan kun je één keer bezwaar maken. De knop staat bij het besluit. Iemand van het adviesteam die er nog niet bij betrokken was, kijkt er opnieuw naar en schrijft op waarom het terugkomt of weg blijft.`,
    },
    {
      kop: 'Wat je van ons mag verwachten',
      tekst: `- Wat je schrijft blijft van jou. Door het in Vonk te zetten, mogen de mensen die je koos het lezen en ervan leren.
- We verkopen niets en volgen je niet. Lees hoe we met gegevens omgaan op de pagina [Privacy](/privacy).
- Veranderen deze regels? Dan zie je wat er anders is, en vragen we je opnieuw of je akkoord gaat. Lezen kan altijd.`,
    },
  ],
}
