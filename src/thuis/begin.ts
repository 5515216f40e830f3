import { may as mayVoorstel } from '#src/markt/voorstellen/policy.ts'
import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Kijker } from './queries.ts'

export type Daad = { href: string; label: string }

const start: Daad = { href: paths.nieuweProeftuin(), label: 'Start een proeftuin' }
const lopend = (regio?: string) => paths.proeftuinen({ uitkomst: 'loopt', regio })

/** What fits who looks: the main action of home. A visitor reads first what starting is. */
export function hoofddaad(actor: Actor | null, kijker: Kijker | null): Daad {
  if (actor === null) return start
  if (!isLid(actor)) return { href: paths.doeMee(), label: 'Word lid' }
  if (mayVoorstel.make(actor)) return { href: paths.nieuwVoorstel(), label: 'Doe een voorstel' }
  if (!may.start(actor)) return { href: lopend(), label: 'Zoek een proeftuin om mee te doen' }
  if (kijker?.doet.includes('ervaringsdeskundige'))
    return { href: lopend(), label: 'Denk mee in een proeftuin' }
  if (kijker?.soort === 'intermediair' || kijker?.doet.includes('jobcoach')) return helpen(kijker.regio)
  return start
}

const helpen = (regio: string | null): Daad =>
  regio
    ? { href: lopend(regio), label: 'Zoek een proeftuin in je regio' }
    : { href: lopend(), label: 'Zoek een proeftuin om te helpen' }
