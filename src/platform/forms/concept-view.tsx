import { Alert } from '../components/alert.tsx'
import { Page } from '../components/page.tsx'
import type { Shell } from '../components/types.ts'
import type { FormBody } from '../web/context.ts'
import { KeptForm } from '../web/error-views.tsx'

type Props = { shell: Shell; waarom: string; action: string; body: FormBody }

/** Without a script: why nothing was kept, above all that was typed. */
export const NietBewaardPage = ({ shell, waarom, action, body }: Props) => (
  <Page shell={shell} title="Niet bewaard">
    <h1>Niet bewaard</h1>
    <Alert kind="warning">{waarom}</Alert>
    <KeptForm action={action} body={body} submit="Bewaar voor later" />
  </Page>
)
