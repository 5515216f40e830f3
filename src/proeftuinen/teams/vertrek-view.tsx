import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Actions, Alert, ButtonLink, Page, PostButton, type Shell } from '#src/platform/components/index.ts'
import type { Proeftuin, Teamlid } from '#src/proeftuinen/proeftuin/proeftuin.ts'

type VertrekProps = { shell: Shell; actor: Actor; proeftuin: Proeftuin; lid: Teamlid }

/** Before somebody leaves the team: what it changes, and what it does not open. */
export const VertrekPage = ({ shell, actor, proeftuin: p, lid }: VertrekProps) => {
  const self = lid.lidId === actor.id
  const title = self ? 'Stap uit het team' : `Haal ${lid.naam} uit het team`
  return (
    <Page
      shell={shell}
      title={title}
      back={[
        { href: paths.proeftuinen(), label: 'Proeftuinen' },
        { href: paths.proeftuin(p.id), label: p.titel },
      ]}
    >
      <h1>{title}</h1>
      <p>
        {self ? 'Je leest' : `${lid.naam} leest`} daarna alleen nog wat voor andere leden ook te zien is. Wat{' '}
        {self ? 'je' : lid.naam} schreef, blijft staan.
      </p>
      {lid.leverancier && <StaysClosed self={self} naam={lid.naam} bevroren={p.bevroren} />}
      <Actions>
        <PostButton
          action={paths.vertrekUitTeam(p.id, lid.lidId)}
          label={self ? 'Ja, ik stap eruit' : 'Ja, haal uit het team'}
          kind="danger"
        />
        <ButtonLink href={paths.proeftuin(p.id)} kind="secondary">
          Annuleer
        </ButtonLink>
      </Actions>
    </Page>
  )
}

const StaysClosed = ({ self, naam, bevroren }: { self: boolean; naam: string; bevroren: boolean }) => (
  <Alert kind="info" title={bevroren ? 'Er gaat niets open' : 'Wat dicht blijft'}>
    <p>
      {self ? 'Je staat' : `${naam} staat`} hier aan de kant van de leveranciers.{' '}
      {bevroren
        ? `De inkoop loopt. Tot die voorbij is, blijft alles wat niet openbaar is dicht voor ${self ? 'jou' : naam}, ook na een nieuwe uitnodiging in een andere rol.`
        : `Komt er een inkoop van? Dan is zolang die loopt alles wat niet openbaar is dicht voor ${self ? 'jou' : naam}, ook na een nieuwe uitnodiging in een andere rol.`}
    </p>
  </Alert>
)
