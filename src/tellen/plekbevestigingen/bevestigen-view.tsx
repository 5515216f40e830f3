import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import { EmptyState, type FormState, Page, PageTitle, type Shell } from '#src/platform/components/index.ts'
import type { Opgave } from './opgave.ts'
import { Beantwoord, OpgavenForm } from './parts.tsx'
import { hoogstens } from './queries.ts'

type Props = {
  shell: Shell
  organisatie: Organisatie
  opgaven: Opgave[]
  beantwoord: Opgave[]
  form: FormState
}

export const BevestigenPage = ({ shell, organisatie: o, opgaven, beantwoord, form }: Props) => (
  <Page
    shell={shell}
    title="Bevestig wat anderen opgaven"
    back={[
      { href: paths.organisaties(), label: 'Organisaties' },
      { href: paths.organisatie(o.id), label: o.naam },
    ]}
  >
    <PageTitle
      title="Bevestig wat anderen opgaven"
      lead={`Anderen meldden plekken die ook bij ${o.naam} horen. Alleen wat jullie bevestigen, heet in de cijfers bevestigd. Dat kost een klik.`}
    />
    {opgaven.length === 0 ? (
      <EmptyState title="Er wacht niets op jullie" icon="circle-check">
        Meldt een leverancier een plek die bij jullie hoort, of een opdrachtgever een plek bij jullie mensen?
        Dan staat die hier.
      </EmptyState>
    ) : (
      <OpgavenForm organisatieId={o.id} opgaven={opgaven} form={form} />
    )}
    {opgaven.length === hoogstens && <p>Hier staan de eerste {hoogstens}. Daarna komt de rest.</p>}
    {beantwoord.length > 0 && <Beantwoord organisatieId={o.id} opgaven={beantwoord} />}
  </Page>
)
