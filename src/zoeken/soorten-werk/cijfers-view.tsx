import { paths } from '#src/paths/index.ts'
import { EmptyState, Figures } from '#src/platform/components/index.ts'
import { figureOf } from '#src/proeftuinen/proeftuin/cijfer.ts'
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

/** Each with the proeftuin that it comes from. */
export const CijferTegels = ({ cijfers }: { cijfers: Cijfer[] }) => (
  <Figures
    items={cijfers.map((cijfer) => ({
      ...figureOf({ ...cijfer, op: cijfer.afgerondOp }),
      bron: { href: paths.proeftuin(cijfer.proeftuinId), label: cijfer.proeftuin },
    }))}
  />
)
