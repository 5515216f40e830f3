import { linkMinutes } from '#src/inloggen/toegang/toegang.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { antwoordDagen, bevestigingUren, welkomDagen } from './aanmelding.ts'

const asked =
  'Je krijgt deze mail omdat iemand dit adres invulde bij ‘Doe mee’. Was jij dat niet? Dan hoef je niets te doen.'
const yours = 'Je krijgt deze mail omdat je je aanmeldde bij Vonk, het lerende netwerk voor social return.'

/** To an address that nobody confirmed: without a word of what was typed, so that nobody can mail others through it. */
export const bevestigingMail = ({ url }: { url: string }): Mail =>
  letter({
    soort: 'toegang',
    subject: 'Bevestig je e-mailadres voor Vonk',
    lines: [
      'Dag,',
      'Fijn dat je mee wilt doen met Vonk. Bevestig eerst dat dit adres van jou is.',
      `De link werkt één keer, en nog ${bevestigingUren} uur.`,
    ],
    action: { label: 'Bevestig mijn adres', url },
    why: asked,
  })

export const alLidMail = ({ naam, url }: { naam: string; url: string }): Mail =>
  letter({
    soort: 'toegang',
    subject: 'Je bent al lid van Vonk',
    lines: [
      `Dag ${naam},`,
      `Je hoeft je niet aan te melden: je bent al lid. Met deze link log je in. Hij werkt één keer, en nog ${linkMinutes} minuten.`,
    ],
    action: { label: 'Log in bij Vonk', url },
    why: asked,
  })

export const looptAlMail = ({ url }: { url: string }): Mail =>
  letter({
    soort: 'toegang',
    subject: 'Je aanmelding ligt al bij ons',
    lines: [
      'Dag,',
      'Met dit adres loopt al een aanmelding. Je hoeft niets te doen. Het adviesteam laat je binnen een paar dagen iets weten.',
    ],
    action: { label: 'Kijk alvast rond', url },
    why: asked,
  })

type Aan = { naam: string; url: string }

export const ontvangenMail = ({ naam, url }: Aan): Mail =>
  letter({
    soort: 'aanmelding',
    subject: 'We hebben je aanmelding',
    lines: [
      `Dag ${naam},`,
      'Je adres is bevestigd. Het adviesteam leest je aanmelding en laat je binnen een paar dagen iets weten.',
      'Wat openbaar is, kun je nu al lezen.',
    ],
    action: { label: 'Kijk alvast rond', url },
    why: yours,
  })

type Welkom = Aan & { organisatie: string | null; binnen: boolean }

const insteek = `Met deze link ben je meteen binnen. Hij werkt één keer, en nog ${welkomDagen} dagen.`

/** `binnen`: signed in already, so that the link is no key. */
export const welkomMail = ({ naam, organisatie, binnen, url }: Welkom): Mail =>
  letter({
    soort: 'aanmelding',
    subject: 'Welkom bij Vonk',
    lines: [
      `Dag ${naam},`,
      `Je bent nu lid van Vonk${organisatie ? `, namens ${organisatie}` : ''}.`,
      `${binnen ? 'Voortaan' : `${insteek} Daarna`} log je in met je e-mailadres: een wachtwoord is niet nodig.`,
      'Vertel op je profiel wat je brengt en wat je zoekt. Zo vinden anderen je.',
    ],
    action: { label: 'Ga naar Vonk', url },
    why: 'Je krijgt deze mail omdat je lid werd van Vonk, het lerende netwerk voor social return.',
  })

export const vraagMail = ({ naam, vraag, url }: Aan & { vraag: string }): Mail =>
  letter({
    soort: 'aanmelding',
    subject: 'Een vraag over je aanmelding bij Vonk',
    lines: [
      `Dag ${naam},`,
      'Het adviesteam las je aanmelding en wil graag nog iets weten:',
      `“${vraag}”`,
      `Antwoorden kan zonder in te loggen. De link werkt ${antwoordDagen} dagen.`,
    ],
    action: { label: 'Geef antwoord', url },
    why: yours,
  })

export const weigeringMail = ({ naam, reden, url }: Aan & { reden: string }): Mail =>
  letter({
    soort: 'aanmelding',
    subject: 'Over je aanmelding bij Vonk',
    lines: [
      `Dag ${naam},`,
      'Dank voor je aanmelding. Je wordt nu geen lid van Vonk. Het adviesteam schrijft waarom:',
      `“${reden}”`,
      'Verandert er iets? Dan kun je je opnieuw aanmelden. Wat openbaar is, kun je altijd lezen.',
    ],
    action: { label: 'Lees mee op Vonk', url },
    why: yours,
  })

type Uitnodiging = { door: string; boodschap: string; url: string }

export const netwerkuitnodigingMail = ({ door, boodschap, url }: Uitnodiging): Mail =>
  letter({
    soort: 'uitnodiging',
    subject: `Uitnodiging voor Vonk, van ${door}`,
    lines: [
      'Dag,',
      `${door} vraagt je lid te worden van Vonk, het lerende netwerk voor social return. Daar proberen inkopers, HR, leveranciers en anderen samen uit wat werkt, en leren ze van elkaar.`,
      ...(boodschap ? [`“${boodschap}”`] : []),
    ],
    action: { label: 'Doe mee', url },
    why: `Je krijgt deze mail omdat ${door} je adres invulde. Wil je niet? Dan hoef je niets te doen: we bewaren er geen account mee.`,
  })

export const nieuwLidMail = ({ naam, nieuw, url }: Aan & { nieuw: string }): Mail =>
  letter({
    soort: 'uitnodiging',
    subject: `Nieuw lid van Vonk: ${nieuw}`,
    lines: [
      `Dag ${naam},`,
      `${nieuw} is lid geworden, op jouw uitnodiging. Zeg gedag, of begin samen een proeftuin.`,
    ],
    action: { label: 'Bekijk de pagina', url },
    why: `Je krijgt deze mail omdat jij ${nieuw} vroeg om mee te doen met Vonk.`,
  })

type Wachtend = Record<'aanmeldingen' | 'beheervragen' | 'dagen', number>

const counted = (n: number, one: string, more: string) =>
  n === 0 ? [] : [n === 1 ? `een ${one}` : `${n} ${more}`]

/** Of all that waits on the desk at once: whoever gets a mail for each stops reading them. */
export const herinneringMail = ({ naam, aanmeldingen, beheervragen, dagen, url }: Aan & Wachtend): Mail => {
  const bijhouden = 'om een organisatie bij te houden'
  const what = [
    ...counted(aanmeldingen, 'aanmelding', 'aanmeldingen'),
    ...counted(beheervragen, `vraag ${bijhouden}`, `vragen ${bijhouden}`),
  ].join(' en ')
  const aantal = aanmeldingen + beheervragen
  const wacht = aantal === 1 ? 'wacht' : 'wachten'
  return letter({
    soort: 'adviesteam',
    subject: `Er ${wacht} ${what}`,
    lines: [
      `Dag ${naam},`,
      `Bij het adviesteam ${wacht} ${what} te lang op een antwoord. ${aantal === 1 ? 'Dat is' : 'De oudste is'} van ${dagen} dagen geleden.`,
    ],
    action: { label: 'Bekijk wat er wacht', url },
    why: 'Je krijgt deze mail omdat je in het adviesteam zit. Hij komt hoogstens één keer per dag.',
  })
}
