import { type Extra, type Read, RULES } from './finding-rules.ts'
import type { Bevinding, BevindingSoort } from './notice.ts'
import { NO_NUMBER, REDACTED } from './redact.ts'
import { BOUNDS } from './refusal.ts'
import { BUYER, ORGANISATION } from './sources.ts'

/** What a person should know before saving: the social chances first, then what is missing or was changed. */
export function findingsOf(notice: Read, extra: Extra): Bevinding[] {
  const ruled = Object.entries(RULES).flatMap(([soort, rules]) =>
    rules
      .filter((rule) => rule.when(notice, extra))
      .map(({ veld, tekst }) => ({
        soort: soort as BevindingSoort,
        tekst: typeof tekst === 'string' ? tekst : tekst(notice),
        veld,
      })),
  )
  return [...ruled, ...changes(extra)]
}

function changes({ weggelaten, nummers, ingekort, onleesbaar }: Extra): Bevinding[] {
  const each = (sources: ReadonlySet<string>, soort: BevindingSoort, tekst: string) =>
    [...new Set([...sources].map(fieldOf))].map((veld) => ({ soort, tekst, veld }))
  return [
    ...each(
      weggelaten,
      'weggelaten',
      `Vonk bewaart geen contactpersonen. Waar die stonden, staat ${REDACTED}.`,
    ),
    ...each(
      nummers,
      'nummer_weggelaten',
      `Hier stond een nummer dat een BSN kan zijn. Vonk bewaart dat nooit: nu staat er ${NO_NUMBER}.`,
    ),
    ...each(
      ingekort,
      'ingekort',
      `Deze tekst is heel lang. Vonk bewaart de eerste ${BOUNDS.textLength} tekens.`,
    ),
    ...each(onleesbaar, 'onleesbaar', 'Wat hier in het bestand staat, kan Vonk niet lezen. Vul het zelf in.'),
  ]
}

/** The field of the notice to which a source in sources.ts belongs. */
function fieldOf(source: string): string {
  if (source in BUYER || (source in ORGANISATION && source !== 'id')) return 'inkopers'
  return PARTS[source] ?? source
}

const PARTS: Readonly<Record<string, string>> = {
  id: 'percelen',
  perceel: 'percelen',
  uitslag: 'percelen',
  contracten: 'percelen',
  inschrijvingen: 'percelen',
  partij: 'percelen',
  leden: 'percelen',
  beslissingOp: 'percelen',
  formulier: 'soort',
  subtype: 'soort',
  cpvAanvullend: 'cpv',
  strategischDoelTekst: 'strategischDoel',
  opties: 'verlengingTekst',
}
