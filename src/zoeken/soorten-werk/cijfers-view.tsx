import { paths } from '#src/paths/index.ts'
import { EmptyState, Moment } from '#src/platform/components/index.ts'
import { bewijsgraadLabel, opbrengstsoortLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Cijfer } from './cijfers.ts'

export const CijfersDeel = ({ cijfers }: { cijfers: Cijfer[] }) => (
  <section aria-labelledby="cijfers">
    <h2 id="cijfers">Wat het bracht</h2>
    {cijfers.length === 0 ? (
      <EmptyState title="Nog geen cijfers die jij mag zien" icon="chart-bar">
        Bij de afronding schrijft een team op wat het opleverde: mensen, geld, veiligheid en kwaliteit. Met
        een eenheid, en met hoe zeker het is.
      </EmptyState>
    ) : (
      <CijferTegels cijfers={cijfers} />
    )}
  </section>
)

/** Each with its unit, its day, how sure it is, and the proeftuin that it comes from. */
export const CijferTegels = ({ cijfers }: { cijfers: Cijfer[] }) => (
  <ul class="vonk-tegels">
    {cijfers.map((cijfer) => (
      <li>
        <strong>
          {amount(cijfer.waarde)} <span>{cijfer.eenheid}</span>
        </strong>
        <p>{cijfer.omschrijving}</p>
        <small>
          {opbrengstsoortLabel[cijfer.soort]}, {bewijsgraadLabel[cijfer.bewijsgraad]},{' '}
          <Moment at={cijfer.afgerondOp} dateOnly />
        </small>
        <small>
          Bron: <a href={paths.proeftuin(cijfer.proeftuinId)}>{cijfer.proeftuin}</a>
        </small>
      </li>
    ))}
  </ul>
)

/** '13.30' as '13,3'. */
const amount = (waarde: string) => Number(waarde).toLocaleString('nl-NL', { maximumFractionDigits: 2 })
