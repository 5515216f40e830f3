import { paths } from '#src/paths/index.ts'
import type { Wacht } from '#src/platform/wacht.ts'
import type { Navraag } from './navraag.ts'

type Wachtende = Pick<Navraag, 'id' | 'plekken'> & { gevraagdOp: string }

/** For the owner of the place: whether it is there still; nothing when there is nothing to answer any more. */
export const zegNavraag = ({ id, plekken, gevraagdOp }: Wachtende): Wacht[] =>
  plekken.length === 0
    ? []
    : [
        {
          soort: 'navraag',
          id,
          icon: 'calendar',
          woord: 'Plekken',
          waarin: plekken[0]?.waar,
          titel:
            plekken.length === 1
              ? `Is ‘${plekken[0]?.label}’ er nog?`
              : `Zijn ${plekken.length} plekken er nog?`,
          sinds: new Date(gevraagdOp),
          href: paths.navraag(id),
          doe: 'Geef antwoord',
          dring: 'iemand',
        },
      ]
