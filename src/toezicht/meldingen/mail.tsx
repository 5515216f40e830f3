import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { type Besluit, spoedUren } from './melding.ts'

type Aan = { naam: string; url: string }

/** To an address that nobody confirmed: without a word of what was typed. */
export const ontvangstMail = ({ url }: { url: string }): Mail =>
  letter({
    soort: 'melding',
    subject: 'We hebben je melding',
    lines: [
      'Dag,',
      'Dank je wel voor je melding bij Vonk. Het adviesteam kijkt ernaar. Met deze link volg je wat ermee gebeurt.',
    ],
    action: { label: 'Volg je melding', url },
    why: 'Je krijgt deze mail omdat iemand dit adres invulde bij een melding op Vonk. Was jij dat niet? Dan hoef je niets te doen.',
  })

const outcome: Record<Besluit, string> = {
  weghalen: 'Twee leden van het adviesteam haalden het weg.',
  aanpassen: 'Het adviesteam vroeg de schrijver het aan te passen.',
  laten_staan: 'Het adviesteam laat het staan.',
}

type Uitslag = { naam: string | null; aanduiding: string; besluit: Besluit; motivering: string; url: string }

export const uitslagMail = ({ naam, aanduiding, besluit, motivering, url }: Uitslag): Mail =>
  letter({
    soort: 'melding',
    subject: 'Over je melding bij Vonk',
    lines: [
      naam ? `Dag ${naam},` : 'Dag,',
      `Je meldde ${aanduiding}. ${outcome[besluit]}`,
      `“${motivering}”`,
      'Dank dat je het zei.',
    ],
    action: { label: 'Bekijk je melding', url },
    why: 'Je krijgt deze mail omdat je iets meldde bij Vonk en wilde weten wat ermee gebeurt.',
  })

export const nieuweMeldingMail = ({ naam, aanduiding, url }: Aan & { aanduiding: string }): Mail =>
  letter({
    soort: 'adviesteam',
    subject: 'Er is iets gemeld',
    lines: [`Dag ${naam},`, `Iemand meldde ${aanduiding}. Kijk je mee?`],
    action: { label: 'Bekijk de melding', url },
    why: 'Je krijgt deze mail omdat je in het adviesteam zit.',
  })

export const bezwaarMail = ({ naam, aanduiding, url }: Aan & { aanduiding: string }): Mail =>
  letter({
    soort: 'adviesteam',
    subject: 'Er is bezwaar gemaakt',
    lines: [
      `Dag ${naam},`,
      `Een schrijver maakt bezwaar: het gaat om ${aanduiding}. Jij had er nog niets mee te maken. Kijk jij met frisse ogen?`,
    ],
    action: { label: 'Bekijk het bezwaar', url },
    why: 'Je krijgt deze mail omdat je in het adviesteam zit.',
  })

type Besloten = Aan & { aanduiding: string; motivering: string }
type Woorden = { subject: string; lines: string[]; label: string }

const aanSchrijver = ({ naam, url }: Aan, { subject, lines, label }: Woorden): Mail =>
  letter({
    soort: 'melding',
    subject,
    lines: [`Dag ${naam},`, ...lines],
    action: { label, url },
    why: 'Je krijgt deze mail omdat jij dit schreef, of de proeftuin trekt waar het om gaat.',
  })

/** To whose words it is about, by what happened to them: what and why, never who reported it. */
export const schrijverMail = {
  verborgen: (m) =>
    aanSchrijver(m, {
      subject: 'Het adviesteam verbergt voorlopig iets van je',
      lines: [
        `Er is haast bij, dus het adviesteam verbergt meteen: ${m.aanduiding}.`,
        `Waarom? “${m.motivering}”`,
        `Een tweede lid van het adviesteam kijkt nog mee. Gebeurt dat niet binnen ${spoedUren / 24} dagen, dan komt het vanzelf terug.`,
      ],
      label: 'Lees wat er gebeurt',
    }),
  weggehaald: (m) =>
    aanSchrijver(m, {
      subject: 'Het adviesteam haalde iets van je weg',
      lines: [
        `Twee leden van het adviesteam haalden weg: ${m.aanduiding}. Niemand ziet het nu nog. Er is niets vernietigd.`,
        `Waarom? “${m.motivering}”`,
        'Ben je het er niet mee eens? Je kunt één keer bezwaar maken. Dan beslist iemand die er nog niet bij betrokken was.',
      ],
      label: 'Lees het, of maak bezwaar',
    }),
  aanpassen: (m) =>
    aanSchrijver(m, {
      subject: 'Wil je iets aanpassen?',
      lines: [
        `Het adviesteam vraagt je iets aan te passen: ${m.aanduiding}.`,
        `“${m.motivering}”`,
        'Het staat er nog. Pas het aan zoals jij denkt dat het goed is.',
      ],
      label: 'Lees de vraag',
    }),
  hersteld: (m) =>
    aanSchrijver(m, {
      subject: 'Wat weg was, staat er weer',
      lines: [`Het staat er weer, precies zoals het was: ${m.aanduiding}.`],
      label: 'Lees waarom',
    }),
  ongegrond: (m) =>
    aanSchrijver(m, {
      subject: 'Over je bezwaar',
      lines: [
        `Iemand die er nog niet bij betrokken was, las je bezwaar over ${m.aanduiding}. Het blijft weg.`,
        `“${m.motivering}”`,
      ],
      label: 'Lees het hele besluit',
    }),
} satisfies Record<string, (m: Besloten) => Mail>

export type Gebeurd = keyof typeof schrijverMail
