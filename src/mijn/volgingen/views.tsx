import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  EmptyState,
  Moment,
  Page,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import { VolgKnop } from './cards.tsx'
import { type Doel, type Volgsoort, volgsoorten } from './volging.ts'

type VolgProps = { shell: Shell; doel: Doel; sinds: Date | null }

const back = { href: paths.mijnVonk(), label: 'Mijn Vonk' }

const whatYouGet: Record<Volgsoort, string> = {
  proeftuinen: 'een nieuwe fase, een andere route, een aantekening of de afronding',
  organisaties: 'wat er gebeurt in de proeftuinen van deze organisatie',
  categorieen: 'wat er gebeurt in proeftuinen met dit soort werk',
  leden: 'wat er gebeurt in de proeftuinen waar dit lid aan meedoet',
}

export const VolgPage = ({ shell, doel, sinds }: VolgProps) => (
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
      {sinds ? 'Op Mijn Vonk lees je' : 'Volg je dit, dan lees je op Mijn Vonk'} {whatYouGet[doel.soort]}. Je
      ziet alleen wat je mag lezen. Niemand ziet wie of wat jij volgt.
    </p>
    <div class="utrecht-button-group vonk-acties">
      <VolgKnop {...doel} volgt={sinds !== null} kind="primary" />
      <ButtonLink href={doel.href} kind="subtle">
        {doel.soort === 'categorieen' ? 'Naar deze proeftuinen' : `Naar ${doel.titel}`}
      </ButtonLink>
    </div>
  </Page>
)

const groupLabel: Record<Volgsoort, string> = {
  leden: 'Mensen',
  organisaties: 'Organisaties',
  proeftuinen: 'Proeftuinen',
  categorieen: 'Soorten werk',
}

export const VolgendPage = ({ shell, volgend }: { shell: Shell; volgend: Doel[] }) => (
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
      volgsoorten.map((soort) => (
        <Group soort={soort} doelen={volgend.filter((doel) => doel.soort === soort)} />
      ))
    )}
  </Page>
)

const Group = ({ soort, doelen }: { soort: Volgsoort; doelen: Doel[] }) =>
  doelen.length === 0 ? null : (
    <section aria-labelledby={soort}>
      <h2 id={soort}>{groupLabel[soort]}</h2>
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
