import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import { Form, type FormState, Page, PageTitle, type Shell } from '#src/platform/components/index.ts'
import type { Navraag } from './navraag.ts'
import { NavraagFields, WaaromNavraag } from './parts.tsx'

type Props = { shell: Shell; navraag: Navraag; form: FormState }

export const NavraagPage = ({ shell, navraag, form }: Props) => {
  const titel = navraag.plekken.length === 1 ? 'Is deze plek er nog?' : 'Zijn deze plekken er nog?'
  return (
    <Page shell={shell} title={titel} back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
      <PageTitle title={titel} />
      <WaaromNavraag plekken={navraag.plekken} />
      <Form
        action={paths.navraagantwoord(navraag.id)}
        form={form}
        submit="Geef antwoord"
        kind="secondary"
        sleutel={randomUUID()}
      >
        <NavraagFields plekken={navraag.plekken} form={form} />
      </Form>
    </Page>
  )
}
