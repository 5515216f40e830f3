import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  EmptyState,
  Moment,
  Page,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Volgbaar } from '#src/platform/te-volgen.ts'
import { VolgKnop } from './cards.tsx'
import type { Doel } from './volging.ts'

type VolgProps = { shell: Shell; doel: Doel; wat: Volgbaar; sinds: Date | null }
type VolgendProps = { shell: Shell; volgend: Doel[]; soorten: Volgbaar[] }

const back = { href: paths.mijnVonk(), label: 'Mijn Vonk' }

export const VolgPage = ({ shell, doel, wat, sinds }: VolgProps) => (
  <Page
    shell={shell}
    title={`Volg ${doel.titel}`}
    back={[back, { href: paths.volgend(), label: 'Wat je volgt' }]}
  >
    <PageTitle
      title={doel.titel}
      lead={
        sinds ? (
          <>
            Je volgt dit sinds <Moment at={sinds} dateOnly />.
          </>
        ) : (
          'Je volgt dit nog niet.'
        )
      }
    />
    <p>
      {sinds ? 'Op Mijn Vonk lees je' : 'Volg je dit, dan lees je op Mijn Vonk'} {wat.leest}. Je ziet alleen
      wat je mag lezen. Niemand ziet wie of wat jij volgt.
    </p>
    <div class="utrecht-button-group vonk-acties">
      <VolgKnop {...doel} volgt={sinds !== null} kind="primary" />
      <ButtonLink href={doel.href} kind="subtle">
        Naar {wat.naar ?? doel.titel}
      </ButtonLink>
    </div>
  </Page>
)

export const VolgendPage = ({ shell, volgend, soorten }: VolgendProps) => (
  <Page shell={shell} title="Wat je volgt" back={[back]}>
    <PageTitle
      title="Wat je volgt"
      lead="Wat er nieuw is, staat op Mijn Vonk. Niemand ziet wie of wat jij volgt."
    />
    {volgend.length === 0 ? (
      <EmptyState
        title="Je volgt nog niets"
        icon="eye"
        action={<ButtonLink href={paths.proeftuinen()}>Bekijk de proeftuinen</ButtonLink>}
      >
        Volg een proeftuin die op de jouwe lijkt, een organisatie, of een soort werk zoals schoonmaak of
        catering. Dan hoor je wat zij leren.
      </EmptyState>
    ) : (
      soorten.map((wat) => <Group {...wat} doelen={volgend.filter(({ soort }) => soort === wat.soort)} />)
    )}
  </Page>
)

type GroupProps = Pick<Volgbaar, 'soort' | 'kop'> & { doelen: Doel[] }

const Group = ({ soort, kop, doelen }: GroupProps) =>
  doelen.length === 0 ? null : (
    <section aria-labelledby={soort}>
      <h2 id={soort}>{kop}</h2>
      <ul class="vonk-mensen vonk-mensen--lijst">
        {doelen.map((doel) => (
          <li>
            <a href={doel.href}>{doel.titel}</a>
            <VolgKnop {...doel} volgt />
          </li>
        ))}
      </ul>
    </section>
  )
