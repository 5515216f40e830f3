import { werkBijAanbesteding } from '#src/markt/aanbestedingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink, EmptyState } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { ProeftuinCards } from '#src/proeftuinen/proeftuin/cards.tsx'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { listProeftuinen } from './list.ts'

/** On the page of a tender: its proeftuinen, and where the next begins. */
export const proeftuinenOpAanbesteding = fill(werkBijAanbesteding, async ({ db, actor }, a) => {
  const { kaarten } = await listProeftuinen(db, actor, { filters: { aanbesteding: a.id }, na: null })
  return {
    begin: <StartLink id={a.id} first={kaarten.length === 0} isStopped={a.vroegtijdigBeeindigdOp !== null} />,
    deel: <Proeftuinen kaarten={kaarten} />,
    er: kaarten.length === 0 ? '' : 'Er hoort al een proeftuin bij.',
  }
})

type StartProps = { id: string; first: boolean; isStopped: boolean }

/** A second one for the same tender is a choice, and no accident; one for what was stopped is hardly ever meant. */
const StartLink = ({ id, first, isStopped }: StartProps) => (
  <ButtonLink
    href={paths.nieuweProeftuin({ vertrekpunt: 'opdracht', aanbesteding: id })}
    kind={first && !isStopped ? 'primary' : 'secondary'}
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
