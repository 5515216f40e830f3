import type { Child } from 'hono/jsx'
import { paths } from '../../paths/index.ts'
import { Alert } from '../components/alert.tsx'
import { Button, ButtonLink } from '../components/buttons.tsx'
import { EndPage } from '../components/endPage.tsx'
import { FileField } from '../components/fields.tsx'
import { Page } from '../components/page.tsx'
import { emptyForm, type Shell } from '../components/types.ts'
import type { Weigering } from '../weigering.ts'
import type { FormBody } from './context.ts'

export type Failure = { status: number; title: string; text: string }

/** `body`: the form that was not handled, if it was one; `redenen`: of a refusal, with the ways on. */
type ErrorProps = Failure & {
  shell: Shell
  requestId: string
  here: string
  body: FormBody | null
  redenen: Weigering[]
}

export const ErrorPage = (props: ErrorProps) => (
  <EndPage
    shell={props.shell}
    title={props.title}
    icon={props.status === 404 ? 'search' : 'alert-triangle'}
    action={<WaysOn {...props} />}
  >
    <p>{[props.text, ...props.redenen.map(({ zin }) => zin)].join(' ')}</p>
    {props.status >= 500 && (
      <p>
        Blijft het misgaan? Geef dan dit nummer door: <code>{props.requestId}</code>
      </p>
    )}
    {props.body && again.includes(props.status) && (
      <KeptForm action={props.here} body={props.body} submit="Verstuur opnieuw" />
    )}
    {props.body && closed.includes(props.status) && <KeptWords body={props.body} />}
  </EndPage>
)

const WaysOn = ({ status, shell, here, redenen }: ErrorProps) => {
  const ways = redenen.flatMap(({ weg }) => weg ?? [])
  return (
    <>
      {ways.map(({ href, label }, n) => (
        <ButtonLink href={href} kind={n === 0 ? 'primary' : 'secondary'}>
          {label}
        </ButtonLink>
      ))}
      <ButtonLink href="/" kind={ways.length === 0 ? 'primary' : 'secondary'}>
        Naar de voorpagina
      </ButtonLink>
      {status === 404 && shell.lid === null && (
        <ButtonLink href={paths.inloggen(here)} kind="secondary">
          Log in
        </ButtonLink>
      )}
    </>
  )
}

/** After these the same form may succeed later, so it is shown again: going back in a browser would have lost it. */
const again = [409, 429, 500, 503]

/** What was there when somebody began to write is not there now: there is nowhere to send it, but the words are theirs. */
const closed = [403, 404]

const KeptWords = ({ body }: { body: FormBody }) =>
  partsOf(body)
    .filter(({ value }) => typeof value === 'string' && isLong(value))
    .map((part) => <KeptField {...part} />)

/** Typed, and not chosen. */
const isLong = (value: string) => value.length >= 40

const hidden = new Set(['sleutel', 'versie', 'aankondiging'])

type SignInAgainProps = { shell: Shell; action: string; body: FormBody; login: string; title?: string }

export const SignInAgainPage = ({
  shell,
  action,
  body,
  login,
  title = 'Je bent niet meer ingelogd',
}: SignInAgainProps) => (
  <Page shell={shell} title="Log opnieuw in">
    <h1>{title}</h1>
    <KeptAlert body={body}>
      Wat je schreef staat nog klaar.{' '}
      <a href={login} target="_blank" rel="noopener">
        Log in (opent een nieuw tabblad)
      </a>
      , kom terug naar dit tabblad en verstuur het opnieuw.
    </KeptAlert>
    <KeptForm action={action} body={body} submit="Verstuur opnieuw" />
  </Page>
)

/** A file is not read before somebody is signed in, nor what came with it. */
export const FileAgainPage = ({ shell, login }: Pick<SignInAgainProps, 'shell' | 'login'>) => (
  <Page shell={shell} title="Log opnieuw in">
    <h1>Je bent niet meer ingelogd</h1>
    <Alert kind="warning" title="Kies je bestand opnieuw">
      <p>Een bestand nemen we alleen aan van wie is ingelogd. Wat je net stuurde, is daarom niet bewaard.</p>
    </Alert>
    <ButtonLink href={login}>Log in</ButtonLink>
  </Page>
)

const partsOf = (body: FormBody) =>
  Object.entries(body).flatMap(([name, value]) => [value].flat().map((part) => ({ name, value: part })))

/** A browser sends an empty one where nothing was chosen. */
const isFile = (value: string | File): value is File => typeof value !== 'string' && value.size > 0
const hasFile = (body: FormBody) => partsOf(body).some(({ value }) => isFile(value))

/** Above a KeptForm. A file cannot be put back into a form. */
export const KeptAlert = ({ body, children }: { body: FormBody; children: Child }) => (
  <Alert kind="warning" title={hasFile(body) ? 'Kies je bestand opnieuw' : 'Niets is verloren'}>
    <p>{children}</p>
    {hasFile(body) && <p>Alleen het bestand dat je koos, konden we niet bewaren.</p>}
  </Alert>
)

type KeptProps = { action: string; body: FormBody; submit: string }

/** A form that was not handled, with all that was typed, to be sent once more. */
export const KeptForm = ({ action, body, submit }: KeptProps) => (
  <form
    class="vonk-form"
    method="post"
    action={action}
    enctype={hasFile(body) ? 'multipart/form-data' : undefined}
  >
    {partsOf(body).map((part) => (
      <KeptField {...part} />
    ))}
    <Button>{submit}</Button>
  </form>
)

const KeptField = ({ name, value }: { name: string; value: string | File }) => {
  if (isFile(value))
    return <FileField form={emptyForm} name={name} label="Kies je bestand opnieuw" hint={value.name} />
  if (typeof value !== 'string') return null
  if (hidden.has(name) || !isLong(value)) return <input type="hidden" name={name} value={value} />
  return (
    <div class="utrecht-form-field vonk-veld">
      <label class="utrecht-form-label" for={`veld-${name}`}>
        Wat je schreef
      </label>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={`veld-${name}`}
        name={name}
        rows={6}
      >
        {value}
      </textarea>
    </div>
  )
}
