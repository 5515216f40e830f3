import { werkBijAanbesteding } from '#src/markt/aanbestedingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink, EmptyState } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { ProeftuinCards } from '#src/proeftuinen/proeftuin/cards.tsx'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { listProeftuinen } from './list.ts'

/** On the page of a tender: its proeftuinen, and where the next begins. */
export const proeftuinenOpAanbesteding = fill(werkBijAanbesteding, async ({ db, actor }, { id }) => {
  const { kaarten } = await listProeftuinen(db, actor, { aanbesteding: id }, null)
  return {
    begin: <StartLink id={id} first={kaarten.length === 0} />,
    deel: <Proeftuinen kaarten={kaarten} />,
    er: kaarten.length === 0 ? '' : 'Er hoort al een proeftuin bij.',
  }
})

/** A second one for the same tender is a choice, and no accident. */
const StartLink = ({ id, first }: { id: string; first: boolean }) => (
  <ButtonLink
    href={paths.nieuweProeftuin({ vertrekpunt: 'opdracht', aanbesteding: id })}
    kind={first ? 'primary' : 'secondary'}
  >
    {first ? 'Start een proeftuin' : 'Start nog een proeftuin'}
  </ButtonLink>
)

const Proeftuinen = ({ kaarten }: { kaarten: ProeftuinKaart[] }) => (
  <section>
    <h2>Proeftuinen bij deze aanbesteding</h2>
    {kaarten.length === 0 ? (
      <EmptyState title="Nog geen proeftuin die jij kunt zien" icon="seedling" level={2}>
        In een proeftuin probeer je samen uit hoe deze opdracht mensen aan werk helpt.
      </EmptyState>
    ) : (
      <ProeftuinCards kaarten={kaarten} label="Proeftuinen bij deze aanbesteding" />
    )}
  </section>
)
