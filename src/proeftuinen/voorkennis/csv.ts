import { writeCsv } from '#src/platform/csv-write.ts'
import { soortLabel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { teamrolLabel, zichtbaarheidTitle } from '#src/proeftuinen/proeftuin/labels.ts'
import { sayLezing, sayTitel, sayWat } from './say.ts'
import type { Deelname, Inbreng, Lezing, OpTafel, Voorkennis } from './voorkennis.ts'

const head = ['deel', 'vanaf', 'tot', 'wie', 'wie_id', 'organisatie', 'rol', 'wat', 'titel']

const moment = (at: Date | null) => at?.toISOString() ?? null

/** The four parts of the document under each other; the first column says which. */
export const csvOf = ({ deelnames, lezingen, opTafel, inbreng }: Voorkennis) =>
  writeCsv(head, [
    ...deelnames.map(inTeam),
    ...lezingen.map(opened),
    ...opTafel.map(onTheTable),
    ...inbreng.map(written),
  ])

const whoOf = ({ naam, lidId, organisatie, rol }: Deelname | Lezing) => [
  ...[naam, lidId, organisatie, rol && teamrolLabel[rol]],
]

const inTeam = (one: Deelname) => ['in het team', moment(one.sinds), moment(one.tot), ...whoOf(one), '', '']

const opened = (one: Lezing) => ['geopend', moment(one.op), null, ...whoOf(one), sayLezing(one), '']

const onTheTable = (one: OpTafel) => [
  ...['op tafel', moment(one.sinds), moment(one.tot), '', '', '', '', sayWat(one), sayTitel(one)],
]

const written = ({ op, naam, organisatie, soort, zichtbaarheid }: Inbreng) => [
  ...['geschreven', moment(op), null, naam, '', organisatie, ''],
  ...[`${soortLabel[soort]}, ${zichtbaarheidTitle[zichtbaarheid].toLowerCase()}`, ''],
]
