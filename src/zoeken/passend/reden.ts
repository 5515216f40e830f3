import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { capital } from '#src/platform/components/index.ts'
import { faseLabel, routeLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Kenner, Passend } from './passend.ts'

/** More than this is no reason but a list. */
const mostReasons = 3

const and = (parts: string[]) => parts.join(' en ')
/** As it stands inside a sentence; an abbreviation keeps its capitals. */
const low = (label: string) =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)

/** Why it fits, the weightiest first: 'Ook over vloeren, ook in schoonmaak, ook in de fase uitvoeren'. */
export function redenVan(passend: Passend): string {
  const reasons = [...hobbel(passend), ...woorden(passend), ...werk(passend), ...verder(passend)]
  return capital(reasons.slice(0, mostReasons).join(', '))
}

const hobbel = ({ soort, hobbel }: Passend) => {
  if (hobbel === null) return []
  return [
    `${soort === 'werkwijze' ? 'gaat ook over de hobbel' : 'liep tegen dezelfde hobbel aan'}: ‘${hobbel}’`,
  ]
}

const woorden = ({ woorden }: Passend) =>
  woorden.length === 0 ? [] : [`ook over ${and(woorden.slice(0, 2).map((woord) => `‘${woord}’`))}`]

const werk = ({ werk, hetzelfdeWerk }: Passend) => {
  if (werk === null) return []
  return [hetzelfdeWerk ? `ook in ${low(werk)}` : `in werk dat erop lijkt: ${low(werk)}`]
}

const verder = ({ fasen, routes, doelgroepen, organisatiesoort, regio }: Passend) => [
  ...(regio ? [`ook in de regio ${regio}`] : []),
  ...(fasen.length > 0 ? [`ook in de fase ${and(fasen.map((fase) => low(faseLabel[fase])))}`] : []),
  ...doelgroepen.slice(0, 1).map((naam) => `ook voor ${low(naam)}`),
  ...(routes.length > 0 ? [`ook via ${and(routes.map((route) => low(routeLabel[route])))}`] : []),
  ...(organisatiesoort
    ? [`hetzelfde soort organisatie: ${low(organisatiesoortLabel[organisatiesoort])}`]
    : []),
]

/** Why somebody may know. */
export const waaromMens = ({ proeftuin, zegt }: Kenner): string =>
  proeftuin === null
    ? 'Weet van dit soort werk, volgens het eigen profiel'
    : `Werkt of werkte mee aan ‘${proeftuin}’${zegt ? ', en noemt dit soort werk in het profiel' : ''}`
