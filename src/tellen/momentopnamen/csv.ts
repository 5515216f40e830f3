import { writeCsv } from '#src/platform/csv-write.ts'
import { dayOf } from '#src/platform/today.ts'
import type { Gepubliceerd } from './gepubliceerd.ts'
import { verdelingLabels } from './labels.ts'

const head = [
  'kwartaal',
  'telregime',
  'versie',
  'vastgelegd_op',
  'graad',
  'verdeling',
  'rij',
  'werkplekken',
  'banen',
  'lees_erbij',
]

/** Each row says under which regime and when, for who takes it out of the file. What is not shown is empty. */
export function csvOf({ momentopname, tabel, bladzij, labelVan, erbij }: Gepubliceerd, url: string): string {
  const { kwartaal, titel, versie, vastgelegdOp } = momentopname
  const van = [kwartaal, titel, versie, dayOf(vastgelegdOp), bladzij.graad, verdelingLabels[tabel]]
  const lees = erbij[0] ? new URL(erbij[0].href, url).href : ''
  return writeCsv(head, [
    [...van, 'Alle werkplekken', bladzij.totaal.plekken, bladzij.totaal.banen, lees],
    ...bladzij.rijen.map(({ sleutel, plekken, banen }) => [...van, labelVan(sleutel), plekken, banen, lees]),
  ])
}
