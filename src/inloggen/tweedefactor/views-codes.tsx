import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { aantalHerstelcodes } from './tweedefactor.ts'

const title = 'Codes uit een app'
const mijnVonk = { href: paths.mijnVonk(), label: 'Mijn Vonk' }
const back = [mijnVonk, { href: paths.codes(), label: title }]

/** `terug`: where somebody was going. */
type Props = { shell: Shell; terug: string | undefined }
type CodesProps = Props & { detour: string | null; bevestigdOp: Date | null; over: number }

export const CodesPage = ({ shell, terug, detour, bevestigdOp, over }: CodesProps) => (
  <Page shell={shell} title={title} back={[mijnVonk]}>
    <PageTitle
      title={title}
      lead="Een app op je telefoon maakt elke halve minuut een code. Daarmee zet je de tweede stap, ook zonder passkey."
    />
    {bevestigdOp && (
      <p>
        Ingesteld: <Moment at={bevestigdOp} />. Je hebt nog {over} van de {aantalHerstelcodes} herstelcodes.
      </p>
    )}
    {detour === null ? <Wijzig aan={bevestigdOp !== null} terug={terug} /> : <EerstInloggen href={detour} />}
  </Page>
)

const Wijzig = ({ aan, terug }: { aan: boolean; terug: string | undefined }) =>
  aan ? (
    <PostButton action={paths.codesVerwijdering()} label="Zet de codes uit" kind="danger" />
  ) : (
    <PostButton action={paths.codes(terug)} label="Stel een app in" kind="primary" />
  )

const EerstInloggen = ({ href }: { href: string }) => (
  <>
    <p>Log eerst opnieuw in om dit te veranderen.</p>
    <ButtonLink href={href}>Log opnieuw in</ButtonLink>
  </>
)

type InstellenProps = Props & { form: FormState; secret: string; uri: string }

export const InstellenPage = ({ shell, terug, form, secret, uri }: InstellenProps) => (
  <Page shell={shell} title="Stel een app in" back={back}>
    <PageTitle title="Stel een app in" lead="Elke app die codes maakt is goed." />
    <p>
      Zit de app op dit apparaat? <a href={uri}>Zet Vonk in de app</a>. Anders kies je in de app ‘sleutel
      invoeren’ en typ je deze over:
    </p>
    <p>
      <code class="vonk-sleutel">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
    </p>
    <Form action={paths.codesInstellen(terug)} form={form} submit="Controleer de code" sleutel={randomUUID()}>
      <CodeField form={form} hint="De zes cijfers die de app nu laat zien." />
    </Form>
  </Page>
)

export const CodeField = ({ form, hint }: { form: FormState; hint: string }) => (
  <TextField form={form} name="code" label="Code" hint={hint} autocomplete="one-time-code" maxlength={60} />
)

export const HerstelcodesPage = ({ shell, terug, codes }: Props & { codes: string[] }) => (
  <Page shell={shell} title="Je herstelcodes" back={back}>
    <PageTitle
      title="Je herstelcodes"
      lead="De app is ingesteld. Raak je je telefoon kwijt, dan heb je deze nodig."
    />
    <Alert kind="warning" title="Bewaar ze nu">
      Je ziet deze codes alleen op deze pagina. Elke code werkt één keer. Bewaar ze niet op je telefoon.
    </Alert>
    <ul>
      {codes.map((code) => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <ButtonLink href={terug ?? paths.mijnVonk()}>Ik heb ze bewaard</ButtonLink>
  </Page>
)
