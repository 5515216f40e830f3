import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import {
  Actions,
  Badge,
  ButtonLink,
  Card,
  DataList,
  dot,
  EmptyState,
  MeldLink,
  Page,
  RichText,
  type Shell,
  Spark,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { type Lidpagina, themaNaam } from './lid.ts'
import { Portret } from './portret.tsx'

type LidProps = {
  shell: Shell
  actor: Actor | null
  lid: Lidpagina
  /** What other nouns let one do here, and what they show; see places.ts. */
  acties: Child[]
  delen: Child[]
}

export const LidPage = (props: LidProps) => {
  const { shell, actor, lid } = props
  return (
    <Page
      shell={shell}
      title={lid.naam}
      back={isLid(actor) ? [{ href: paths.leden(), label: 'Leden' }] : undefined}
    >
      <Head {...props} />
      <TwoColumns main={<Story {...props} />} side={<Side lid={lid} />} />
    </Page>
  )
}

const Head = ({ actor, lid, acties }: LidProps) => (
  <header class="vonk-wie">
    <div class="vonk-wie__beeld">
      <Spark id={lid.id} />
    </div>
    <div class="vonk-wie__tekst">
      <Portret lid={lid} maat="groot" />
      <div class="vonk-wie__naam">
        <h1>{lid.naam}</h1>
        {(lid.functie || lid.organisatie) && (
          <p>
            {lid.functie}
            {lid.functie && lid.organisatie && dot}
            {lid.organisatieId && <a href={paths.organisatie(lid.organisatieId)}>{lid.organisatie}</a>}
          </p>
        )}
        <OokBij lid={lid} />
        {lid.regio && (
          <p>
            Regio <a href={paths.regio(lid.regio)}>{lid.regioNaam}</a>
          </p>
        )}
        {lid.rollen.length > 0 && (
          <div class="vonk-labels">
            {lid.rollen.map(({ naam }) => (
              <Badge>{naam}</Badge>
            ))}
          </div>
        )}
      </div>
      <Actions>
        {actor?.id === lid.id && <ButtonLink href={paths.profiel()}>Pas je profiel aan</ButtonLink>}
        {acties}
        {actor?.id !== lid.id && <MeldLink href={paths.melden('lid', lid.id)} titel="dit profiel" />}
      </Actions>
    </div>
  </header>
)

const OokBij = ({ lid: { ookBij } }: { lid: Lidpagina }) =>
  ookBij.length === 0 ? null : (
    <p>
      Werkt ook voor{' '}
      {ookBij.map(({ id, naam }, i) => (
        <>
          {i > 0 && (i === ookBij.length - 1 ? ' en ' : ', ')}
          <a href={paths.organisatie(id)}>{naam}</a>
        </>
      ))}
    </p>
  )

const Story = ({ actor, lid, delen }: LidProps) => {
  const isSelf = actor?.id === lid.id
  const says = lid.brengt !== '' || lid.zoekt !== ''
  return (
    <>
      {says ? <Says lid={lid} /> : <Silent naam={lid.naam} isSelf={isSelf} />}
      {delen}
    </>
  )
}

const Says = ({ lid }: { lid: Lidpagina }) => (
  <>
    {lid.brengt !== '' && (
      <section>
        <h2>Wat ik breng</h2>
        <RichText html={renderMarkdown(lid.brengt)} />
      </section>
    )}
    {lid.zoekt !== '' && (
      <section>
        <h2>Wat ik zoek</h2>
        <RichText html={renderMarkdown(lid.zoekt)} />
      </section>
    )}
  </>
)

const Silent = ({ naam, isSelf }: { naam: string; isSelf: boolean }) => (
  <EmptyState title={isSelf ? 'Vertel wat je brengt en zoekt' : 'Nog geen verhaal'} icon="user">
    {isSelf
      ? 'Bijvoorbeeld: ‘Vraag mij naar jobcoaching op de werkplek. Ik zoek een inkoper die eerst wil praten.’'
      : `${naam} schreef hier nog niets op, of niet voor iedereen.`}
  </EmptyState>
)

const Side = ({ lid }: { lid: Lidpagina }) => {
  const items = [
    { label: 'Weet van', value: lid.themas.map((thema) => themaNaam[thema]).join(', ') },
    { label: 'Soort werk', value: lid.categorieen.map(({ naam }) => naam).join(', ') },
  ].filter(({ value }) => value !== '')
  if (items.length === 0) return null
  return (
    <Card level={2} title="Onderwerpen">
      <DataList items={items} />
    </Card>
  )
}
