import { capital } from './capital.ts'
import { dotted } from './dot.ts'
import { Moment, OpDag } from './moment.tsx'
import { PlainList } from './plainList.tsx'

export type Figure = {
  /** As the database writes it, such as '13.30'. */
  waarde: string
  eenheid: string
  /** What was counted. */
  over: string
  /** Under which rule it was counted, or of which kind it is. */
  regel: string
  /** How sure it is. */
  graad: string
  /** Since when it is so sure; none while nobody else said it. */
  graadOp: Date | string | null
  /** The day on which it held. */
  op: Date | string | null
  /** What shows it, in the words of who says it. */
  bewijs?: string | undefined
  /** Where it comes from; none on the page of that itself. */
  bron?: { href: string; label: string } | undefined
}

/** Every number that was reached is shown by this: never without its unit, its day, its rule, how sure it is and its source. */
export const Figures = ({ items }: { items: Figure[] }) => (
  <PlainList class="vonk-tegels">
    {items.map(({ waarde, eenheid, over, regel, graad, graadOp, op, bewijs, bron }) => (
      <li>
        <strong>
          {amount(waarde)} <span>{eenheid}</span>
        </strong>
        <p>{over}</p>
        <small>
          {dotted([regel, !graadOp && graad])}
          {op && [', ', <Moment at={op} dateOnly />]}
        </small>
        {graadOp && (
          <small>
            {capital(graad)} <OpDag at={graadOp} />
          </small>
        )}
        {bewijs && <small>{bewijs}</small>}
        {bron && (
          <small>
            Bron: <a href={bron.href}>{bron.label}</a>
          </small>
        )}
      </li>
    ))}
  </PlainList>
)

/** '13.30' as '13,3'. */
export const amount = (waarde: string) => Number(waarde).toLocaleString('nl-NL', { maximumFractionDigits: 2 })
