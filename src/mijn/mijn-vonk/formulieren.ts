import { createHash } from 'node:crypto'
import { verderMet } from '#src/platform/concept-adres.ts'
import type { Wacht } from '#src/platform/wacht.ts'

/** A form in which this member typed, and that was not sent. */
export type Halverwege = { formulier: string; naam: string; bewaardOp: Date; inhoud: Buffer }

/** As many as Mijn Vonk mentions. */
export const hoogstens = 3

/** What was typed is not said, nor in what: only which form waits. */
export const waitingToSend = (forms: Omit<Halverwege, 'inhoud'>[]): Wacht[] =>
  forms.map(({ formulier, naam, bewaardOp }) => ({
    soort: 'concept',
    id: idVan(formulier),
    icon: 'pencil',
    woord: 'Niet verstuurd',
    titel: naam,
    sinds: bewaardOp,
    href: verderMet(formulier),
    doe: 'Ga verder',
    dring: 'zelf',
    nieuw: false,
    klaar: true,
  }))

/** To put it off by: a form has a name and no id. */
function idVan(formulier: string): string {
  const hex = createHash('sha256').update(formulier).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
