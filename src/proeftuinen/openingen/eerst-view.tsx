import type { Aanbesteding } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { paths } from '#src/paths/index.ts'
import { Actions, Alert, ButtonLink, Page, type Shell } from '#src/platform/components/index.ts'
import type { Eerst } from './eerst.ts'
import { backTo } from './gunning-view.tsx'
import { voorstelTitel } from './labels.ts'
import type { Openingsoort } from './opening.ts'

type EerstProps = { shell: Shell; aanbesteding: Aanbesteding; soort: Openingsoort; eerst: Eerst }

/** In place of a form that would be refused. */
export const EerstPage = ({ shell, aanbesteding: a, soort, eerst }: EerstProps) => (
  <Page
    shell={shell}
    title={voorstelTitel[soort]}
    back={[...backTo(a), { href: paths.gunning(a.id), label: 'Gunning en einde' }]}
  >
    <h1>{voorstelTitel[soort]}</h1>
    <Alert kind="warning" title="Dit kan nu nog niet">
      <p>{eerst.waarom}</p>
    </Alert>
    <Actions>
      <ButtonLink href={eerst.href}>{eerst.label}</ButtonLink>
    </Actions>
  </Page>
)
