import { createHash } from 'node:crypto'
import { type Path, paths } from '#src/paths/index.ts'
import { verderMet } from '#src/platform/concept-adres.ts'
import type { Wacht } from '#src/platform/wacht.ts'

/** What the forms are called of which something is kept while one types. */
const formulieren: [Pick<Path, 'matches'>, string][] = [
  [paths.nieuweProeftuin, 'Nieuwe proeftuin'],
  [paths.proeftuinBewerken, 'Aanpassing van een proeftuin'],
  [paths.aantekeningen, 'Aantekening in een logboek'],
  [paths.aantekening, 'Aanpassing van een aantekening'],
  [paths.fasen, 'Volgende fase van een proeftuin'],
  [paths.terugblik, 'Terugblik op een fase'],
  [paths.routewissels, 'Wissel van route'],
  [paths.routeEinde, 'Einde van een route'],
  [paths.afronding, 'Afronding van een proeftuin'],
  [paths.heropening, 'Heropening van een proeftuin'],
  [paths.aantekeningReacties, 'Reactie op een aantekening'],
  [paths.afrondingReacties, 'Reactie op een afronding'],
  [paths.proeftuinReacties, 'Reactie op een proeftuin'],
  [paths.reactieVerbetering, 'Aanpassing van je reactie'],
  [paths.schrijfBericht, 'Bericht aan een lid'],
  [paths.eigenBericht, 'Antwoord op een bericht'],
  [paths.teamvraag, 'Vraag aan een team'],
  [paths.nieuwVoorstel, 'Nieuw voorstel'],
  [paths.voorstelBewerken, 'Aanpassing van een voorstel'],
  [paths.nieuweAanbesteding, 'Nieuwe aanbesteding'],
  [paths.aanbestedingBewerken, 'Aanpassing van een aanbesteding'],
  [paths.nieuweWerkwijze, 'Nieuwe werkwijze'],
  [paths.werkwijzeBewerken, 'Aanpassing van een werkwijze'],
  [paths.nieuwHaakje, 'Nieuw haakje'],
  [paths.haakjeBewerken, 'Aanpassing van een haakje'],
  [paths.nieuweNavolging, 'Iets wat jij ook gaat doen'],
  [paths.navolging, 'Hoe iets ging wat jij ook deed'],
  [paths.melden, 'Melding aan het adviesteam'],
]

/** `formulier`: its page; undefined for one of which nothing is kept any more. */
export function naamVan(formulier: string): string | undefined {
  const { pathname } = new URL(formulier, 'http://vonk.invalid')
  return formulieren.find(([op]) => op.matches(pathname))?.[1]
}

/** A form in which this member typed, and that was not sent. */
export type Halverwege = { formulier: string; bewaardOp: Date; inhoud: Buffer }

/** As many as Mijn Vonk mentions. */
export const hoogstens = 3

/** What was typed is not said, nor in what: only which form waits. */
export const waitingToSend = (forms: Pick<Halverwege, 'formulier' | 'bewaardOp'>[]): Wacht[] =>
  forms.flatMap(({ formulier, bewaardOp }) => {
    const titel = naamVan(formulier)
    return titel === undefined
      ? []
      : {
          soort: 'concept',
          id: idVan(formulier),
          icon: 'pencil',
          woord: 'Niet verstuurd',
          titel,
          sinds: bewaardOp,
          href: verderMet(formulier),
          doe: 'Ga verder',
          dring: 'zelf',
          klaar: true,
        }
  })

/** To put it off by: a form has a name and no id. */
function idVan(formulier: string): string {
  const hex = createHash('sha256').update(formulier).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
