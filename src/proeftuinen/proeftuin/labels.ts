import { teamtaakLabel } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type {
  Bewijsgraad,
  Gebeld,
  Inkoopeinde,
  Opbrengstsoort,
  Voorwaarde,
} from '#src/platform/database.generated.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import type {
  Aanbestedingstand,
  Fase,
  Kring,
  Proeftuin,
  Route,
  Teamrol,
  Uitkomst,
  Vertrekpunt,
  Zicht,
} from './proeftuin.ts'

/** The words of the interface for the values of a proeftuin. */

/** To whom in the team it is closed, for what waits until the purchase is over. */
export const geslotenReden =
  'Bij deze proeftuin loopt een inkoop. Zolang die loopt mag geen leverancier meer weten dan een ander, dus kun je hier nu niets doen. Het gaat weer open als iemand bevestigt dat de gunning definitief is, of dat de inkoop is gestopt.'

/** On a card and in a list, of what its reader may not read as a whole. */
export const sayGesloten = ({ bevroren }: { bevroren: boolean }): string =>
  bevroren ? 'Gesloten zolang de inkoop loopt' : 'Een deel is voor jou'

type Inkoop = Pick<Proeftuin, 'aanbestedingstand' | 'besluitOp'>

/** Until when it is closed to suppliers, as far as Vonk knows: it opens by who says so, never by a day. */
export function sayTot({ aanbestedingstand, besluitOp }: Inkoop, opschortendeDagen: number): string {
  if (aanbestedingstand !== 'loopt') return ' tot de inkoop voorbij is'
  const verwacht = besluitOp && daysAfter(besluitOp, opschortendeDagen)
  return verwacht && verwacht > today()
    ? `, naar verwachting tot ${sayDate(verwacht)}`
    : ' tot de gunning definitief is'
}

/** Of what is closed to others, for who knows that the purchase runs. */
export const sayDicht = (inkoop: Inkoop, opschortendeDagen: number): string =>
  `Gesloten voor leveranciers${sayTot(inkoop, opschortendeDagen)}`

/** The same in a list, which looks at no tender. */
export const dichtLabel = 'Gesloten voor leveranciers tot de inkoop voorbij is'

type Gezien = Pick<Zicht, 'bevroren' | 'rol'>

/** Its team knows that the purchase runs, and nobody else hears it by a word beside a circle. */
export const knowsFrozen = ({ bevroren, rol }: Gezien): boolean => bevroren && rol !== null

/** The circles in which suppliers are. */
const metLeveranciers: Kring[] = ['team', 'netwerk']

/** A circle as it is now, as the end of a sentence: while a purchase runs it is not what it says. */
export const sayKring = (p: Gezien, kring: Kring): string =>
  knowsFrozen(p) && metLeveranciers.includes(kring)
    ? `${zichtbaarheidLabel[kring]}, nu zonder leveranciers`
    : zichtbaarheidLabel[kring]

export const aanbestedingstandLabel: Record<Aanbestedingstand, string> = {
  komt: 'Nog niet gepubliceerd',
  loopt: 'Loopt nu',
  voorbij: 'Voorbij',
}

export const inkoopeindeLabel: Record<Inkoopeinde, string> = {
  gegund: 'Er is gegund',
  gestopt: 'De inkoop is gestopt',
}

export const inkoopeindeHint: Record<Inkoopeinde, string> = {
  gegund: 'De keuze staat vast, en er loopt geen bezwaar of kort geding meer.',
  gestopt: 'Er wordt niemand gekozen.',
}

export const faseLabel: Record<Fase, string> = {
  voorbereiden: 'Voorbereiden',
  specificeren: 'Specificeren',
  selecteren_en_gunnen: 'Selecteren en gunnen',
  uitvoeren: 'Uitvoeren',
  afronden_en_nazorg: 'Afronden en nazorg',
}

export const routeLabel: Record<Route, string> = {
  inkoop: 'Inkoop',
  voorbehouden_opdracht: 'Voorbehouden opdracht',
  individuele_plaatsing: 'Zelf in dienst nemen',
  inhuur: 'Inhuur of detachering',
  werkervaring: 'Werkervaring',
}

/** Several in one: 'Inkoop en zelf in dienst nemen'. */
export const sayRoutes = (routes: readonly Route[]): string =>
  routes.map((route, n) => (n === 0 ? routeLabel[route] : routeLabel[route].toLowerCase())).join(' en ')

export const routeHint: Record<Route, string> = {
  inkoop: 'Een leverancier doet het werk, en neemt daarvoor nieuwe mensen aan.',
  voorbehouden_opdracht: 'Een opdracht die alleen sociale ondernemingen en SW-bedrijven mogen uitvoeren.',
  individuele_plaatsing: 'Je eigen organisatie neemt nieuwe collega’s in dienst.',
  inhuur: 'Via een uitzendbureau of detachering.',
  werkervaring: 'Snuffelen, stage lopen of werkervaring opdoen.',
}

export const uitkomstLabel: Record<Uitkomst, string> = {
  gelukt: 'Gelukt',
  deels_gelukt: 'Deels gelukt',
  anders_gelukt: 'Anders gelukt',
  niet_gelukt: 'Niet gelukt, wel geleerd',
  te_vroeg: 'Te vroeg begonnen',
}

export const uitkomstHint: Record<Uitkomst, string> = {
  gelukt: 'Het werkte zoals we dachten.',
  deels_gelukt: 'Een deel werkte, een deel niet.',
  anders_gelukt: 'Het lukte langs een andere route.',
  niet_gelukt: 'Het werkte niet. Wat je leerde, helpt anderen verder.',
  te_vroeg: 'Er was nog iets nodig voordat dit kon slagen.',
}

export const vertrekpuntLabel: Record<Vertrekpunt, string> = {
  opdracht: 'Een opdracht',
  vacature: 'Een vacature',
  kandidaat: 'Wat iemand kan en wil',
  baanconcept: 'Een idee voor werk',
}

export const vertrekpuntHint: Record<Vertrekpunt, string> = {
  opdracht: 'Je begint bij een aanbesteding of een lopend contract.',
  vacature: 'Je begint bij werk dat al openstaat.',
  kandidaat: 'Je begint bij de wensen en talenten van iemand. Schrijf niet op wie het is.',
  baanconcept: 'Je begint bij werk dat nog geen baan is, maar het kan worden.',
}

export const afspraakvormLabel = {
  resultaat: 'Resultaat: we spreken aantallen af',
  inspanning: 'Inspanning: we spreken af wat ieder doet',
  geen: 'Geen afspraak: we proberen het gewoon',
} as const

export const zichtbaarheidLabel: Record<Kring, string> = {
  team_overheid: 'het team zonder leveranciers',
  team: 'het team',
  overheid: 'de overheid',
  netwerk: 'het netwerk',
  openbaar: 'iedereen',
}

/** As a choice; zichtbaarheidLabel is what follows 'zichtbaar voor'. */
export const zichtbaarheidTitle: Record<Kring, string> = {
  team_overheid: 'Het team zonder leveranciers',
  team: 'Alleen het team',
  overheid: 'De overheid',
  netwerk: 'Het hele netwerk',
  openbaar: 'Iedereen',
}

export const zichtbaarheidHint: Record<Kring, string> = {
  team_overheid: 'Alleen wie in het team zit en geen leverancier is.',
  team: 'Alleen wie in het team zit, ook een leverancier. Het adviesteam ziet dat de proeftuin er is, niet de aantekeningen van het team.',
  overheid: 'Alle leden die bij een overheid werken, en het team zonder leveranciers.',
  netwerk: 'Alle leden, ook leveranciers. Loopt de inkoop? Dan lezen alleen de overheid en het team mee.',
  openbaar: 'Iedereen op internet.',
}

export const voorwaardeLabel: Record<Voorwaarde, string> = {
  begeleiding: 'Begeleiding op het werk',
  werkplek: 'Een plek om te werken',
  geld: 'Geld voor loon en begeleiding',
}

export const gebeldLabel: Record<Gebeld, string> = {
  iedereen: 'Ja, iedereen weet hoe het afliep',
  nog_niet: 'Nog niet iedereen',
  niet_nodig: 'Niet nodig: er wachtte niemand op ons',
}

export const teamrolLabel: Record<Teamrol, string> = { trekker: 'Trekker', ...teamtaakLabel }

export const opbrengstsoortLabel: Record<Opbrengstsoort, string> = {
  mensen: 'Mensen',
  geld: 'Geld',
  milieu: 'Milieu',
  veiligheid_en_kwaliteit: 'Veiligheid en kwaliteit',
}

export const bewijsgraadLabel: Record<Bewijsgraad, string> = {
  opgegeven: 'opgegeven door het team',
  bevestigd: 'bevestigd door een ander',
  steekproef: 'gecontroleerd met een steekproef',
}

/** As options for a field. */
export const optionsOf = <T extends string>(
  values: readonly T[],
  label: Record<T, string>,
  hint?: Record<T, string>,
) => values.map((value) => ({ value, label: label[value], hint: hint?.[value] }))
